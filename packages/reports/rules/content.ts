/** What a report shows of its subject's file. */
export const reportScopes = ['PUBLIC', 'OWN', 'SHARED'] as const;
export type ReportScope = (typeof reportScopes)[number];

/** Kinds of records in the order in which a report shows them, with the heading of each. */
export const sections = [
  { kind: 'licence', heading: '行政许可信息' },
  { kind: 'penalty', heading: '行政处罚信息' },
  { kind: 'listing', heading: '名单认定信息' },
  { kind: 'commitment', heading: '信用承诺信息' },
  { kind: 'evaluation', heading: '信用评价信息（由主管部门作出）' },
  { kind: 'honour', heading: '表彰荣誉信息' },
  { kind: 'fact', heading: '其他信息' },
] as const;

/** A version of a record, as a report shows it. Days are legal days. */
export interface ReportRecord {
  readonly subjectId: string;
  readonly recordId: string;
  readonly recordedFrom: string;
  readonly kind: string;
  readonly type: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly authority: string;
  readonly decidedOn: string;
  readonly validTo: string | null;
  readonly shownUntil: string | null;
  readonly list: string | null;
  readonly grade: string | null;
  readonly period: string | null;
  readonly underObjection: boolean;
  readonly underReview: boolean;
}

/** The subject of a report, as it is registered. */
export interface ReportSubject {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** What a check found and what still holds of it, as the department sees it. */
export interface CheckedSubject {
  readonly position: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly subject: string | null;
  readonly outcome: string;
  readonly matchedBy: string | null;
  readonly measures: readonly string[];
  readonly records: readonly ReportRecord[];
}

/** What a report says of itself. */
export interface ReportHead {
  readonly title: string;
  readonly number: string;
  readonly verificationCode: string;
  /** Where its code is scanned to. */
  readonly address: string;
  /** In Asia/Shanghai, to the second. */
  readonly madeAt: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** Marks behind a record's title: what runs about it. */
export function marksOf({ underObjection, underReview }: ReportRecord): string {
  const marks = [underObjection ? '异议处理中' : '', underReview ? '复议或诉讼中' : ''].filter(Boolean);
  return marks.length === 0 ? '' : `（${marks.join('，')}）`;
}

/** The facts of a record in one line. */
export function lineOf(record: ReportRecord): string {
  return [
    `文书号：${record.documentNumber}`,
    `机关：${record.authority}`,
    `日期：${record.decidedOn}`,
    record.list === null ? '' : `名单：${record.list}`,
    record.grade === null
      ? ''
      : `等级：${record.grade}${record.period === null ? '' : `（${record.period}）`}`,
    record.validTo === null ? '' : `有效期至：${record.validTo}`,
    record.shownUntil === null ? '' : `公示至：${record.shownUntil}`,
  ]
    .filter(Boolean)
    .join('　');
}
