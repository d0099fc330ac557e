import { legalDay, type LegalDay } from './legal-day.ts';

/** Number of days, and which days count. */
export interface TimeLimit {
  readonly value: number;
  readonly unit: 'WORKING_DAY' | 'DAY';
}

export const timeLimitCodes = ['DOUBLE_PUBLICITY', 'TO_SUPERIOR_LINE', 'UPWARD', 'WITHDRAWAL'] as const;
/** DOUBLE_PUBLICITY 双公示; TO_SUPERIOR_LINE 部门向上级主管部门; UPWARD 信用办向上级平台; WITHDRAWAL 撤回公开. */
export type TimeLimitCode = (typeof timeLimitCodes)[number];

/** A legal limit of time, as long as it holds. */
export interface TimeLimitRow {
  readonly code: TimeLimitCode;
  readonly limit: TimeLimit;
  /** What the limit runs from; that day itself is not counted. */
  readonly runsFrom: 'DECISION' | 'ACCEPTANCE' | 'CHANGE_OF_DECISION';
  /** A region's festivals count only where its own rule says so; never for the double publicity. */
  readonly calendar: 'NATIONAL' | 'REGIONAL';
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
}

/** Legal limits, by code and oldest first. */
export const timeLimits: readonly TimeLimitRow[] = [
  {
    code: 'DOUBLE_PUBLICITY',
    limit: { value: 7, unit: 'WORKING_DAY' },
    runsFrom: 'DECISION',
    calendar: 'NATIONAL',
    basis:
      '国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见（发改办财金〔2018〕424号）',
    article: '公示时限',
    from: legalDay('2018-07-25'),
    to: null,
    confirmed: true,
  },
  {
    code: 'TO_SUPERIOR_LINE',
    limit: { value: 3, unit: 'DAY' },
    runsFrom: 'DECISION',
    calendar: 'NATIONAL',
    basis: '建始县2019年社会信用体系建设工作要点（征求意见稿）',
    article: '第四项',
    from: legalDay('2019-04-14'),
    to: null,
    confirmed: true,
  },
  {
    code: 'UPWARD',
    limit: { value: 2, unit: 'DAY' },
    runsFrom: 'ACCEPTANCE',
    calendar: 'NATIONAL',
    basis: '建始县2019年社会信用体系建设工作要点（征求意见稿）',
    article: '第四项',
    from: legalDay('2019-04-14'),
    to: null,
    confirmed: true,
  },
  {
    code: 'WITHDRAWAL',
    limit: { value: 3, unit: 'WORKING_DAY' },
    runsFrom: 'CHANGE_OF_DECISION',
    calendar: 'NATIONAL',
    basis: '中华人民共和国行政处罚法',
    article: '第四十八条、第八十五条',
    from: legalDay('2021-07-15'),
    to: null,
    confirmed: true,
  },
];
