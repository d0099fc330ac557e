import { demonstrationDepartments } from '@xintu/access';
import { copyArray } from '@xintu/database';
import { addDays, legalDay } from '@xintu/kernel';

import { subjectId } from './organisations.ts';

/** Records of each organisation. */
export const RECORDS_EACH = 10;

/** When everything became known. */
export const MOMENT = '2026-02-01T00:00:00Z';

/** A version of a record by its columns; what is not said is null. */
export type RecordRow = Readonly<Record<string, string>>;

/** A day long behind all days on which a bench may run, so that no state depends on the day. */
const NEVER = '2098-12-31';
const digest = `\\x${'0'.repeat(64)}`;
const firstDay = legalDay('2024-03-01');
const DAYS_BETWEEN = 40;
const DAYS_SPREAD = 28;

const recordId = (organisation: number, position: number): string =>
  `01990001-${position.toString(16).padStart(4, '0')}-7000-8000-${organisation.toString(16).padStart(12, '0')}`;

const department = (kind: string): string =>
  demonstrationDepartments.find(({ key }) => key === `${kind}-433101`)?.code ?? '';

/** Whose records these are; the tax authority is also who asks. */
const departments = {
  approval: department('approval'),
  culture: department('culture'),
  housing: department('housing'),
  market: department('market'),
  tax: department('tax'),
} as const;

const licence = (typeCode: string, provider: string, number: string, more: RecordRow = {}): RecordRow => ({
  type_code: typeCode,
  kind: 'licence',
  provider_code: provider,
  authority_code: provider,
  title: '经营许可（演示）',
  document_number: `吉市许〔2025〕${number}号`,
  valid_from: '2025-01-01',
  valid_to: NEVER,
  category: '普通',
  content: '准予从事许可范围内的经营活动。',
  certificate_name: '经营许可证',
  certificate_number: `YS${number}`,
  ...more,
});

const publicity: RecordRow = {
  publicity_decision: 'PUBLISH',
  publicity_reason: 'SERIOUS',
  publicity_rule: 'penalty-publicity',
  publicity_rule_version: '2023',
  publicity_from: '2025-06-01',
  publicity_until: NEVER,
  repairable_from: '2025-12-01',
};

const penalty = (provider: string, number: string): RecordRow => ({
  type_code: 'penalty',
  kind: 'penalty',
  provider_code: provider,
  authority_code: provider,
  title: '未按规定期限备案',
  document_number: `吉市罚决〔2025〕${number}号`,
  violation: '未按规定期限备案',
  facts: '当事人未在规定期限内办理备案，经责令改正后逾期仍未改正。',
  grounds: '《企业信息公示暂行条例》第十八条',
  categories: copyArray(['FINE']),
  content: '罚款人民币贰仟元整。',
  fine_amount: '2000.00',
  procedure: 'ORDINARY',
  severity: 'GENERAL',
  field: 'OTHER',
  ...publicity,
});

const listing = (number: string): RecordRow => ({
  type_code: 'major-tax-violation',
  kind: 'listing',
  provider_code: departments.tax,
  authority_code: departments.tax,
  title: '重大税收违法失信主体',
  document_number: `吉税稽〔2025〕${number}号`,
  list_code: 'major-tax-violation',
  valid_from: '2025-07-01',
  valid_to: NEVER,
  ...publicity,
});

const grade = (organisation: number, period: string): RecordRow => ({
  type_code: 'tax-credit-grade',
  kind: 'evaluation',
  provider_code: departments.tax,
  authority_code: departments.tax,
  title: `${period}年度纳税缴费信用级别`,
  document_number: `纳税信用-${period}`,
  scheme_code: 'tax-credit-grade',
  scheme_version: 'STA-2025-12',
  origin: 'RECEIVED',
  period,
  grade: organisation % 3 === 0 ? 'A' : 'B',
  score: organisation % 3 === 0 ? '95.5' : '82',
});

/** The licence by which a sector knows the organisation; every second one has none. */
function sectorLicence(organisation: number, number: string): RecordRow {
  if (organisation % 4 === 0) return licence('entertainment-licence', departments.culture, number);
  if (organisation % 4 !== 1) return licence('licence', departments.market, number);
  const extra = '{"qualificationGrade": "SECOND", "qualificationCategory": "建筑工程施工总承包"}';
  return licence('construction-qualification', departments.housing, number, { extra });
}

function contentOf(organisation: number, position: number): RecordRow {
  const number = `${String(organisation)}-${String(position)}`;
  switch (position) {
    case 0:
      return sectorLicence(organisation, number);
    case 4:
    case 5:
      return penalty(departments.market, number);
    case 6:
      return penalty(departments.housing, number);
    case 7:
      return organisation % 2 === 0 ? listing(number) : penalty(departments.tax, number);
    case 8:
      return grade(organisation, '2024');
    case 9:
      return grade(organisation, '2025');
    default:
      return licence('licence', departments.approval, number);
  }
}

/** The record of an organisation at one of its ten positions, as a row of `record_version`. */
export function recordOf(organisation: number, position: number): RecordRow {
  const day = addDays(firstDay, position * DAYS_BETWEEN + (organisation % DAYS_SPREAD));
  return {
    extra: '{}',
    ...contentOf(organisation, position),
    subject_id: subjectId(organisation),
    record_id: recordId(organisation, position),
    recorded_from: MOMENT,
    type_version: '1',
    recorded_by: 'bench',
    decided_on: day,
    digest,
  };
}
