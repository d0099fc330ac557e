import { z } from 'zod';

import type { OperationName } from '../../operations/operations.ts';

const row = z.record(z.string(), z.unknown());
type Row = z.infer<typeof row>;
const rows = z.object({ nodes: z.array(row) });
const page = rows.loose();
const file = z
  .object({
    ...{ formerNames: rows, licences: page, penalties: page, listings: page, evaluations: page },
    ...{ markets: rows, seriousListings: rows, minorListings: rows, qualifications: rows },
    ...{ latestGrade: rows, majorViolations: rows },
  })
  .loose();

/** The page with each node in another form. */
const eachNode = (of: z.infer<typeof page>, form: (node: Row) => Row) => ({
  ...of,
  nodes: of.nodes.map(form),
});

function penalty({
  publicityStatus: status,
  publicityReason: reason,
  publicityFrom: from,
  publicityUntil: until,
  repairableFrom,
  publicityProvisional: provisional,
  publicityRule: code,
  publicityRuleVersion: version,
  ...node
}: Row): Row {
  return {
    ...node,
    publicity: { status, reason, from, until, repairableFrom, provisional, rule: { code, version } },
  };
}

function listing({ exitOn: on, exitReason: reason, exitDocumentNumber: documentNumber, ...node }: Row): Row {
  return { ...node, exit: on === null ? null : { on, reason, documentNumber } };
}

const evaluation = ({ schemeCode: code, schemeVersion: version, ...node }: Row): Row => ({
  ...node,
  scheme: code === null ? null : { code, version },
});

function taxation(grades: readonly Row[], majorViolations: readonly Row[]): Row | null {
  const [latest] = grades;
  if (latest === undefined && majorViolations.length === 0) return null;
  const { period, ...grade } = latest ?? {};
  return {
    ...grade,
    year: period === undefined ? null : Number(String(period).slice(0, 4)),
    majorViolations,
  };
}

/** The contract's form of a subject's file: what the views have flat, it has in objects. */
function fileOf(given: unknown): Row | null {
  if (given === null) return null;
  const {
    markets,
    seriousListings,
    minorListings,
    qualifications,
    latestGrade,
    majorViolations,
    ...subject
  } = file.parse(given);
  const isInCulture = [markets, seriousListings, minorListings].some(({ nodes }) => nodes.length > 0);
  return {
    ...subject,
    formerNames: subject.formerNames.nodes.map(({ name }) => name),
    penalties: eachNode(subject.penalties, penalty),
    listings: eachNode(subject.listings, listing),
    evaluations: eachNode(subject.evaluations, evaluation),
    measuresInForce: [],
    cultureTourism: isInCulture
      ? {
          marketTypes: markets.nodes.map(({ name }) => name),
          seriousListings: seriousListings.nodes,
          minorListings: minorListings.nodes,
        }
      : null,
    construction:
      qualifications.nodes.length > 0 ? { qualifications: qualifications.nodes, scores: [] } : null,
    taxation: taxation(latestGrade.nodes, majorViolations.nodes),
  };
}

/** PostGraphile's answer in the contract's form. */
export function normalise(operation: OperationName, data: unknown): unknown {
  const { subject } = z.object({ subject: z.unknown() }).parse(data);
  return { subject: operation === 'subject-file' ? fileOf(subject) : subject };
}
