import { defineTexts } from '@xintu/ui';

const chinese = {
  title: '时限日历',
  note: '按截止日期排列：7 个工作日按国家放假安排（含调休）计算，向上报送按自然日计算。',
  overdue: '已过期',
  today: '今天',
  none: '近期没有到期事项',
  'none.what': '有期限的待办和向上报送会按日期列在这里。',
  undated: '没有期限的待办 {{count}} 件，见待办页。',
  provisional: '暂定',
  calendar: '工作日历已知至 {{day}}；其后的期限为暂定。',
  SUPERIOR_LINE: '报上级主管部门（自决定之日起 3 日）',
  OFFICE_UPWARD: '报上级平台（自入库之日起 2 日）',
  HAND_IN: '报送',
  count: '{{count}} 条',
  left: '剩 {{days}} 个工作日',
  over: '已过 {{days}} 个工作日',
  basis: '依据：{{basis}}',
} as const;
const english: Record<keyof typeof chinese, string> = {
  title: 'Deadlines',
  note: 'By last day: 7 working days by the national calendar, plain days upward.',
  overdue: 'Overdue',
  today: 'Today',
  none: 'Nothing is due soon',
  'none.what': 'To-dos with a deadline and what goes upward are listed here by day.',
  undated: '{{count}} to-dos have no deadline: see the to-do page.',
  provisional: 'Provisional',
  calendar: 'The working calendar is known until {{day}}; deadlines behind it are provisional.',
  SUPERIOR_LINE: 'To the superior line (3 days from the decision)',
  OFFICE_UPWARD: 'To the platform above (2 days from acceptance)',
  HAND_IN: 'Handing in',
  count: '{{count}} records',
  left: '{{days}} working days left',
  over: '{{days}} working days over',
  basis: 'Basis: {{basis}}',
};

/** Words of the calendar of deadlines. */
export const deadlineTexts = defineTexts('portal.deadlines', chinese, english);
