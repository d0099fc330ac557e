import { expect, it } from 'vitest';
import type { DeadlinesQuery } from '../gql/graphql.ts';
import { agendaOf } from './agenda.ts';

const todo = (id: string, dueOn: string | null): DeadlinesQuery['todos'][number] => ({
  ...({ __typename: 'Todo', kind: 'PROBLEM_ROWS' } as const),
  ...{ id, title: id, dueOn, workingDaysLeft: null },
  ...{ daysOff: [], provisional: false, count: 1, path: '/problems' },
});

it('puts what is due under its day, earliest first, and leaves out what has no deadline', () => {
  const agenda = agendaOf({
    todos: [todo('later', '2026-03-10'), todo('undated', null), todo('first', '2026-03-02')],
    upwardDays: [
      {
        ...({ __typename: 'UpwardDay', code: 'SUPERIOR_LINE' } as const),
        ...{ dueOn: '2026-03-10', count: 2 },
        ...{ basis: '', provisional: true },
      },
    ],
  });
  expect(agenda.map(({ day, dues }) => [day, dues.map(({ kind }) => kind)])).toEqual([
    ['2026-03-02', ['todo']],
    ['2026-03-10', ['todo', 'upward']],
  ]);
});
