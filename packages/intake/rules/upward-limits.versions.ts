import { legalDay, type LegalDay, type Text } from '@xintu/kernel';

/** A limit for handing on upward, in plain days. */
export interface UpwardLimitRow {
  readonly version: string;
  readonly basis: string;
  readonly article: string;
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly confirmed: boolean;
  readonly days: number;
}

/** From which day a limit runs: the decision, or the day on which a record was first accepted. */
export interface UpwardLimit {
  readonly code: 'SUPERIOR_LINE' | 'OFFICE_UPWARD';
  readonly name: Text;
  readonly from: 'DECIDED' | 'ACCEPTED';
  readonly rows: readonly UpwardLimitRow[];
}

const source = { basis: '建始县2019年社会信用体系建设工作要点（征求意见稿）', article: '第四项' };

/** 向上报送时限: a department to its superior line, the credit office to the platform above. */
export const upwardLimits: readonly UpwardLimit[] = [
  {
    code: 'SUPERIOR_LINE',
    name: { zh: '报上级主管部门（3日）', en: 'to the superior line (3 days)' },
    from: 'DECIDED',
    rows: [
      { ...source, version: 'V2019', days: 3, from: legalDay('2019-04-14'), to: null, confirmed: false },
    ],
  },
  {
    code: 'OFFICE_UPWARD',
    name: { zh: '信用办报上级平台（2日）', en: 'from the credit office upward (2 days)' },
    from: 'ACCEPTED',
    rows: [
      { ...source, version: 'V2019', days: 2, from: legalDay('2019-04-14'), to: null, confirmed: false },
    ],
  },
];
