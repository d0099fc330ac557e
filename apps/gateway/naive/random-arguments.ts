import { demonstrationExamples } from '@xintu/demonstration';
import { makeCreditCode } from '@xintu/kernel';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

import type { Draw } from './draw.ts';
import type { Rows } from './rows.ts';

type Pools = Readonly<Record<string, readonly unknown[]>>;

const some = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null);
const unknownId = '00000000-0000-7000-8000-000000000000';

/** Texts of a search: parts of names and codes, sounds, what nobody is called. */
function searchTexts(rows: Rows): string[] {
  const codes = rows.subject_key.map(({ key }) => key).filter((key) => key.length === 18);
  return [
    ...[
      '',
      '  ',
      '演示',
      '吉首',
      '湘西',
      '有限公司',
      '公司',
      '旧',
      '新禾',
      '百草大药房',
      '演',
      'jishou',
      'xx',
      'j',
      'gongsi',
      'jsxh',
    ],
    ...['91', '9143310', '12', '没有这个名称', '！？', '（演示）', 'kaixinchaguan', 'kxcg', 'yanshi'],
    ...codes.slice(0, 3),
    ...codes.slice(0, 20).map((code, place) => code.slice(0, 4 + (place % 12))),
    ...rows.subject_name.slice(0, 40).map(({ name }, place) => name.slice(place % 5, 4 + (place % 7))),
  ];
}

/** Moments to ask about: exactly when versions came and went, long ago, and not yet. */
function moments(rows: Rows): string[] {
  const known = [...rows.record_version, ...rows.subject_name, ...rows.relation]
    .flatMap(({ recorded_from, recorded_to }) => [recorded_from.written, recorded_to.written])
    .filter((moment) => moment !== 'infinity')
    .toSorted();
  const spread = Array.from(
    { length: 30 },
    (_, place) => known[Math.floor((place * known.length) / 30)] ?? '',
  );
  return [...spread, ...known.slice(-10), '2001-01-01T00:00:00Z', '2100-01-01T00:00:00.5+08:00'].filter(
    Boolean,
  );
}

/** What arguments about commitments, complaints and checks are drawn from. */
function promisePools(rows: Rows): Pools {
  return {
    'signedCommitment.id': [...rows.commitment_signing.map(({ id }) => id), unknownId, 'nothing'],
    'signedCommitments.item': [...rows.commitment_item.map(({ code }) => code), 'nothing'],
    'signedCommitments.number': [...rows.commitment_signing.map(({ number }) => number), 'nothing'],
    'commitmentItem.code': [...rows.commitment_item.map(({ code }) => code), 'nothing'],
    'complaint.id': [...rows.complaint.map(({ id }) => id), unknownId, 'nothing'],
    'complaints.number': [...rows.complaint.map(({ number }) => number), 'nothing'],
    'creditCheck.id': [...rows.credit_check.map(({ id }) => id), unknownId, 'nothing'],
    'creditReport.id': [...rows.credit_report.map(({ id }) => id), unknownId, 'nothing'],
    'creditChecks.matter': [...rows.matter.map(({ code }) => code), 'nothing'],
    'creditChecks.reference': ['YY-1', 'YY-2', 'YY-3', 'nothing'],
    'complaintProgress.number': rows.complaint.map(({ number }) => number),
    'complaintProgress.code': ['ABCD', 'ab-cd', 'abcd', 'nothing'],
  };
}

/** What arguments about the quality of handing in are drawn from. */
function qualityPools(rows: Rows): Pools {
  return {
    'spotCheck.id': [...rows.spot_check.map(({ id }) => id), unknownId, 'nothing'],
    'bulletin.id': [...rows.bulletin.map(({ id }) => id), unknownId, 'nothing'],
    provider: [...rows.department.map(({ code }) => code), 'nowhere'],
    from: ['2025-01-01', '2025-10-01', '2026-01-01', '2026-07-15', '2026-10-01'],
    to: ['2025-12-31', '2026-06-30', '2026-09-30', '2026-11-10', '2026-12-31'],
    since: ['2025-01-01', '2026-06-15', '2026-09-01'],
    'documentNumberGaps.year': [2024, 2025, 2026, 1999],
  };
}

/** Identifiers of everything that can be asked for by one. */
const identifiersOf = (rows: Rows): string[] => [
  ...rows.subject_version.map(({ subject_id }) => subject_id),
  ...rows.record.map(({ id }) => id),
  ...rows.intake_batch.flatMap(({ id }) => [id, id, id]),
  ...rows.problem_data.map(({ id }) => id),
  ...rows.case_file.map(({ id }) => id),
  ...rows.zero_report.map(({ id }) => id),
  ...rows.spot_check.map(({ id }) => id),
  ...rows.bulletin.map(({ id }) => id),
  ...rows.record_notice.slice(0, 200).map(({ id }) => id),
  ...rows.acknowledgement.slice(0, 100).map(({ id }) => id),
  ...rows.commitment_signing.map(({ id }) => id),
  ...rows.complaint.map(({ id }) => id),
  ...rows.credit_check.map(({ id }) => id),
  ...[unknownId, 'nothing'],
];

/** What arguments are drawn from, by their names; what is in no pool is drawn by its type. */
export function poolsOf(rows: Rows): Pools {
  const { represented, inTrouble, renamed, withManyBranches } = demonstrationExamples;
  const examples = [represented, ...inTrouble, ...renamed, ...withManyBranches].map(({ code }) => code);
  const codes = some(rows.subject_version.map(({ code }) => code));
  const names = rows.subject_name.map(({ name }) => name);
  const identifiers = identifiersOf(rows);
  const accounts = rows.account.map(({ id }) => id);
  const documents = rows.record_version.map(({ document_number }) => document_number);
  return {
    'subject.code': [
      ...[...examples, ...examples, ...codes, ...codes.slice(0, 9).map((code) => ` ${code.toLowerCase()}`)],
      makeCreditCode('91', '433101', 'YY999999'),
    ],
    'subjectById.id': [...rows.subject_version.map(({ subject_id }) => subject_id), unknownId, 'nobody'],
    'record.id': [...rows.record.map(({ id }) => id), unknownId, 'nothing'],
    'intakeBatch.id': [...rows.intake_batch.map(({ id }) => id), unknownId, 'nothing'],
    'problemDatum.id': [...rows.problem_data.map(({ id }) => id), unknownId, 'nothing'],
    'case.id': [...rows.case_file.map(({ id }) => id), unknownId, 'nothing'],
    'cases.kind': [...rows.case_kind.map(({ code }) => code), 'nothing'],
    'cases.state': [...rows.case_state.map(({ code }) => code), 'NOWHERE'],
    'cases.recordId': [...some(rows.case_file.map(({ record_id: id }) => id)), unknownId, 'nothing'],
    ...promisePools(rows),
    ...qualityPools(rows),
    'account.id': [...accounts, unknownId, 'nobody'],
    'sessions.account': [...accounts, unknownId, 'nobody'],
    'accounts.role': ['reporter', 'reviewer', 'representative', 'nothing'],
    department: [...rows.department.map(({ code }) => code), 'nowhere'],
    'recordTypeVersions.code': [...rows.record_type.map(({ code }) => code), 'nothing'],
    'days.year': [2025, 2026, 2026, 2027, 1999],
    'node.id': identifiers,
    'nodes.ids': identifiers,
    'recordType.code': [...rows.record_type.map(({ code }) => code), 'nothing'],
    recordType: [...rows.record_type.map(({ code }) => code), 'nothing'],
    recordTypes: [...rows.record_type.map(({ code }) => code), 'nothing'],
    sector: [...rows.sector.map(({ code }) => code), 'nowhere'],
    parent: ['430000', '433100', '433101', '110000', '999999'],
    asOf: moments(rows),
    search: searchTexts(rows),
    division: ['430000', '433100', '433101', '43', '431221', '110000'],
    industry: ['F', 'F52', 'I', 'E4', 'XX', 'Z'],
    registeredFrom: ['2010-01-01', '2018-11-22', '2030-01-01'],
    registeredTo: ['2016-05-22', '2022-01-01'],
    decidedFrom: ['2023-01-01', '2026-01-05'],
    decidedTo: ['2026-06-30', '2025-01-01'],
    text: [
      '',
      ' 有限公司 ',
      '演示',
      '罚',
      '2026',
      '开心',
      '９１',
      '%',
      '_',
      ...names.slice(-30).map((name) => name.slice(0, 3)),
      ...documents.slice(0, 40),
      ...codes.slice(0, 9).map((code) => code.slice(0, 16).toLowerCase()),
    ],
  };
}

/** A value for an argument or a field of an input; undefined leaves it away. */
export function randomValue(
  draw: Draw,
  pools: Pools,
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  fieldName = '',
): unknown {
  if (name === 'first') return draw.integer(1, 5);
  if (!isNonNullType(type) && draw.chance(name === 'asOf' ? 55 : 45))
    return draw.chance(30) ? null : undefined;
  const pool = pools[`${fieldName}.${name}`] ?? pools[name];
  return ofType(draw, pools, isNonNullType(type) ? type.ofType : type, pool);
}

function ofType(
  draw: Draw,
  pools: Pools,
  type: GraphQLInputType,
  pool: readonly unknown[] | undefined,
): unknown {
  if (isNonNullType(type)) return ofType(draw, pools, type.ofType, pool);
  if (isListType(type)) {
    const item: GraphQLInputType = type.ofType;
    return Array.from({ length: draw.integer(draw.chance(10) ? 0 : 1, 3) }, () =>
      ofType(draw, pools, item, pool),
    );
  }
  if (isEnumType(type)) return draw.oneOf(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = Array.from({ length: draw.integer(0, 3) }, () => draw.oneOf(fields));
    const values = wanted.map((field) => [field.name, randomValue(draw, pools, field)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
  return pool === undefined ? ofScalar(draw, type.name) : draw.oneOf(pool);
}

/** A value of a scalar that no pool has values for. */
function ofScalar(draw: Draw, name: string): unknown {
  if (name === 'Boolean') return draw.chance(50);
  if (name === 'Int' || name === 'Float') return draw.integer(0, 9);
  return name === 'ID' ? unknownId : 'nothing';
}
