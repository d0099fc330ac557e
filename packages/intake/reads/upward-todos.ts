import { isLegalDay, workingDaysBetween } from '@xintu/kernel';

import { readUpwardDays } from './limits.ts';
import type { TodoQuestion } from './office-todos.ts';
import type { Todo } from './todos.ts';

const titles = {
  SUPERIOR_LINE: { 'zh-CN': '待报上级主管部门的信息', en: 'Records to be handed on to the superior line' },
  OFFICE_UPWARD: { 'zh-CN': '待报上级平台的信息', en: 'Records to be handed on to the platform above' },
} as const;

/** What is to be handed on upward and was not yet said to be sent: before its limit and after it, as one entry. */
export async function readUpwardTodos(
  question: TodoQuestion,
  departments: readonly string[],
): Promise<Todo[]> {
  const { roles, language } = question.viewer;
  if (!roles.some((role) => role === 'reporter' || role === 'reviewer' || role === 'credit-office'))
    return [];
  const days = await readUpwardDays({ ...question, departments });
  const [first] = days;
  if (first === undefined || !isLegalDay(first.dueOn)) return [];
  return [
    {
      ...{
        id: `upward:${first.code}`,
        kind: 'UPWARD_DUE',
        title: titles[first.code][language],
        path: '/deadlines',
      },
      ...{ count: days.reduce((sum, { count }) => sum + count, 0), dueOn: first.dueOn },
      workingDaysLeft: workingDaysBetween(question.today, first.dueOn, question.calendar),
      daysOff: [],
      provisional: days.some(({ provisional }) => provisional),
    },
  ];
}
