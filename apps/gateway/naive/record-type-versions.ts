import { departmentOf, sectorOf } from './catalogue.ts';
import { type Order, sorted } from './page.ts';
import { isOfCreditOffice, type Question } from './question.ts';
import type { Rows } from './rows.ts';

type VersionRow = Rows['record_type_version'][number];

const newestFirst: Order<VersionRow> = {
  keys: ({ proposed_at, id }) => [proposed_at.at, id],
  directions: ['desc', 'desc'],
};

/** 目录版本: what is or was in force is public, what is proposed is for the credit office. */
export function recordTypeVersions(
  question: Question,
  { code = null, status = null }: { readonly code?: string | null; readonly status?: string | null },
) {
  const found = question.rows.record_type_version.filter(
    (row) =>
      (['ACTIVE', 'SUPERSEDED'].includes(row.status) || isOfCreditOffice(question)) &&
      (code === null || row.record_type_code === code) &&
      (status === null || row.status === status),
  );
  return sorted(found, newestFirst).map((row) => version(question, row));
}

function version(question: Question, row: VersionRow) {
  const { declaration } = row;
  const { kind, publicity, sector } = declaration;
  const { id, status, local, reason } = row;
  return {
    ...declaration,
    ...{ id, status, local, reason, version: row.version, code: row.record_type_code },
    name: inLanguage(question, declaration.name),
    kind: kind.toUpperCase(),
    sector: () => sectorOf(question, sector),
    handInReview: declaration.review?.handIn ?? false,
    disclosureReview: declaration.review?.disclosure ?? false,
    publicityRule: publicity.rule,
    publicityMonths: publicity.versions?.[0]?.longestMonths ?? null,
    providers: () => (row.provider_codes ?? []).toSorted().map((code) => departmentOf(question, code)),
    fields: () => declaration.fields.map((field) => fieldOf(question, field)),
    refusals: row.refusals,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at.written,
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    activatedAt: row.activated_at,
  };
}

const inLanguage = ({ reader }: Question, { zh, en }: { zh: string; en: string }) =>
  reader.language === 'en' ? en : zh;

function fieldOf(question: Question, field: VersionRow['declaration']['fields'][number]) {
  return {
    ...field,
    name: inLanguage(question, field.name),
    required: field.required === 'always',
    choices: (field.choices ?? []).map(({ name }) => name.zh),
  };
}
