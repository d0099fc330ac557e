import {
  identityOf,
  SUBJECT_PLACE,
  isSealed,
  recordProperties,
  schemeInForce,
  titleOf,
  type RecordTypeDeclaration,
  type RecordValues,
} from '@xintu/declarations';
import { isLegalDay, type PublicityDecision } from '@xintu/kernel';

import { checkBodies } from './check-bodies.ts';
import type { CheckContext } from './check-context.ts';
import { checkDays } from './check-days.ts';
import { labelOf, readParty, subjectClassOf, type Party } from './check-party.ts';
import { checkRequirements } from './check-requirements.ts';
import type { Header } from './find-header.ts';
import { identityNumbers, isFreeText, textMaskOf } from './personal-texts.ts';
import { problem, type Problem } from './problem.ts';
import { publicityOf } from './publicity-of.ts';
import { readRow, type RowValues } from './row-values.ts';

/** A row that can be taken in once its subject is matched. */
export interface CheckedRecord {
  readonly row: number;
  readonly party: Party;
  readonly authorityCode: string;
  /** Identity of the record with SUBJECT_PLACE where the subject belongs. */
  readonly identity: string;
  readonly values: RecordValues;
  readonly categories: readonly string[] | null;
  /** Fields without a typed column, by code. */
  readonly extra: Readonly<Record<string, string | readonly string[]>>;
  readonly publicity: PublicityDecision | null;
  /** Free text as it was handed in, by property or code, where personal identifiers were masked in it. */
  readonly originals: Readonly<Record<string, string>>;
  /** Identity numbers by the code of their field: to be sealed, never kept as they are. */
  readonly identities: Readonly<Record<string, string>>;
}

export type RowOutcome =
  | { readonly outcome: 'GOOD'; readonly record: CheckedRecord; readonly problems: readonly Problem[] }
  | {
      readonly outcome: 'REJECTED';
      readonly problems: readonly Problem[];
      /** The decision's day, if it can be read: from it the limit for handing in runs. */
      readonly decidedOn: string | null;
    }
  /** About a natural person: neither stored nor counted against anyone, and nothing of it is repeated. */
  | { readonly outcome: 'OUT_OF_SCOPE' };

const noEnd = ['CF_GSJZQ'];

/** Whether a row is about a natural person: out of scope, unless the record type is about an occupation. */
export function isNaturalPerson(
  row: number,
  cells: readonly string[],
  header: Header,
  type: RecordTypeDeclaration,
): boolean {
  if (type.occupational === true) return false;
  const columns = header.columns.map((field) => (field?.property === 'subjectClass' ? field : null));
  return (
    subjectClassOf(
      readRow(
        row,
        cells,
        columns,
        columns.flatMap((field) => field ?? []),
      ),
    ) === 'NATURAL_PERSON'
  );
}

/** Checks a row against the declaration of its record type: all problems, not only the first. */
export function checkRow(
  row: number,
  cells: readonly string[],
  header: Header,
  context: CheckContext,
): RowOutcome {
  const values = readRow(row, cells, header.columns, context.fields, context.admittedCodes);
  if (subjectClassOf(values) === 'NATURAL_PERSON' && context.type.occupational !== true) {
    return { outcome: 'OUT_OF_SCOPE' };
  }
  const { party, problems: partyProblems } = readParty(values, context);
  const read =
    party !== null && party.code === null && party.kind === 'INDIVIDUAL_BUSINESS'
      ? values.problems.filter(({ code }) => code !== 'CODE_PLACEHOLDER')
      : values.problems;
  const publicity = publicityOf(values, context);
  const problems = [
    ...read,
    ...partyProblems,
    ...checkRequirements(values, context),
    ...checkDays(values, context),
    ...checkBodies(values, context),
    ...checkPublicity(values, publicity),
    ...checkCatalogue(values, context),
  ];
  if (party === null || problems.some(({ level }) => level === 'ERROR'))
    return { outcome: 'REJECTED', problems, decidedOn: decisionDay(values, context) };
  return { outcome: 'GOOD', record: recordOf(values, party, publicity, context), problems };
}

function decisionDay(values: RowValues, { today }: CheckContext): string | null {
  const day = values.text('decidedOn');
  return day !== null && day <= today ? day : null;
}

function checkPublicity(values: RowValues, publicity: PublicityDecision | null): Problem[] {
  if (publicity === null) return [];
  const problems: Problem[] = [];
  const stated = noEnd.map((code) => values.byCode(code)).find((value) => value !== null);
  if (typeof stated === 'string' && stated !== publicity.until) {
    const place = { row: values.row, column: '公示截止期', value: stated };
    problems.push(problem('PUBLICITY_END_IGNORED', place, { expected: publicity.until ?? '不予公示' }));
  }
  const severity = values.field('severity');
  if (publicity.decision === 'UNDETERMINED' && severity !== undefined && !values.isFilled(severity)) {
    problems.push(problem('SEVERITY_MISSING', { row: values.row, column: labelOf(severity) }));
  }
  return problems;
}

/** Lists and schemes that rows name must be of the catalogue, and able to take records. */
function checkCatalogue(values: RowValues, { lists, schemes }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  const named = [
    ['listCode', lists.filter(({ active }) => active)],
    ['schemeCode', schemes],
  ] as const;
  for (const [property, items] of named) {
    const code = values.text(property);
    if (code === null || items.some((item) => item.code === code || item.name.zh === code)) continue;
    const place = { row: values.row, column: labelOf(values.field(property)), value: code };
    problems.push(
      problem('CHOICE_UNKNOWN', place, {
        expected: [...new Set(items.map(({ name }) => name.zh))].join('、'),
      }),
    );
  }
  return problems;
}

function recordOf(
  values: RowValues,
  party: Party,
  publicity: PublicityDecision | null,
  context: CheckContext,
): CheckedRecord {
  const { type, provider } = context;
  const stated: Partial<Record<(typeof recordProperties)[number], string | null>> = {};
  for (const property of recordProperties) stated[property] = values.text(property);
  const authorityCode = stated.authorityCode ?? provider.code;
  const record: RecordValues = {
    ...stated,
    ...impliedValues(values, context),
    authorityCode,
    providerCode: provider.code,
    fineAmount: withoutZero(values, 'fineAmount', 'FINE'),
    confiscatedAmount: withoutZero(values, 'confiscatedAmount', 'CONFISCATE'),
    documentNumber: stated.documentNumber ?? '',
  };
  const categories = values.list('categories');
  const masked = maskedTexts(values, record, furtherValues(values, context), context);
  return {
    row: values.row,
    party,
    authorityCode,
    identity: identityOf(type, SUBJECT_PLACE, record),
    values: { ...masked.record, title: titleOf(type, masked.record) },
    categories: categories.length === 0 ? null : categories,
    extra: masked.extra,
    publicity,
    originals: masked.originals,
    identities: identityNumbers(values, context.fields),
  };
}

type Further = Readonly<Record<string, string | readonly string[]>>;

/** The record with its free text masked, and what was masked as it stood there. */
function maskedTexts(values: RowValues, record: RecordValues, extra: Further, { fields }: CheckContext) {
  const mask = textMaskOf(values, fields);
  const originals: Record<string, string> = {};
  const changed: Record<string, string> = {};
  for (const field of fields.filter(isFreeText)) {
    const text = values.byCode(field.code);
    if (typeof text !== 'string') continue;
    const shown = mask(text);
    if (shown === text) continue;
    const place = field.property ?? field.code;
    originals[place] = text;
    changed[place] = shown;
  }
  const of = <Values extends object>(whole: Values): Values => ({
    ...whole,
    ...Object.fromEntries(Object.entries(changed).filter(([place]) => place in whole)),
  });
  return { record: of(record), extra: of(extra), originals };
}

/** An amount of 0 where nothing of the kind was imposed means none. */
function withoutZero(
  values: RowValues,
  property: 'fineAmount' | 'confiscatedAmount',
  category: string,
): string | null {
  const amount = values.text(property);
  const imposed = values.list('categories').some((found) => found.startsWith(category));
  return amount === '0.00' && !imposed ? null : amount;
}

/** What the record type itself, or the catalogue, says instead of a column. */
function impliedValues(values: RowValues, { type, lists, schemes }: CheckContext): RecordValues {
  if (type.kind === 'listing') {
    const code = type.list ?? values.text('listCode');
    return { listCode: lists.find((list) => list.code === code || list.name.zh === code)?.code ?? code };
  }
  if (type.kind !== 'evaluation') return {};
  const named = type.scheme ?? values.text('schemeCode');
  const code = schemes.find((scheme) => scheme.code === named || scheme.name.zh === named)?.code ?? named;
  const decidedOn = values.text('decidedOn');
  const inForce =
    code !== null && decidedOn !== null && isLegalDay(decidedOn)
      ? schemeInForce(schemes, code, decidedOn)
      : null;
  const known = schemes.filter((scheme) => scheme.code === code).at(-1);
  const version = values.text('schemeVersion') ?? inForce?.version ?? known?.version ?? null;
  return { schemeCode: code, schemeVersion: version, origin: 'RECEIVED' };
}

function furtherValues(
  values: RowValues,
  { fields }: CheckContext,
): Record<string, string | readonly string[]> {
  const further: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    if (field.property !== undefined || field.kept === false || isSealed(field)) continue;
    const value = values.byCode(field.code);
    if (value !== null) further[field.code] = value;
  }
  return further;
}
