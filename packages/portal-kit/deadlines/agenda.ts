import type { DeadlinesQuery } from '../gql/graphql.ts';

type Todo = DeadlinesQuery['todos'][number];
type Upward = DeadlinesQuery['upwardDays'][number];

/** Something that is due. */
export type Due =
  { readonly kind: 'todo'; readonly todo: Todo } | { readonly kind: 'upward'; readonly upward: Upward };

/** A day with what is due on it. */
export interface AgendaDay {
  readonly day: string;
  readonly dues: readonly Due[];
}

/** What is due, by day, earliest first. */
export function agendaOf({ todos, upwardDays }: Pick<DeadlinesQuery, 'todos' | 'upwardDays'>): AgendaDay[] {
  const days = new Map<string, Due[]>();
  const add = (day: string, due: Due) => days.set(day, [...(days.get(day) ?? []), due]);
  // What goes upward stands here day by day, instead of as one to-do.
  for (const todo of todos)
    if (todo.dueOn !== null && todo.kind !== 'UPWARD_DUE') add(todo.dueOn, { kind: 'todo', todo });
  for (const upward of upwardDays) add(upward.dueOn, { kind: 'upward', upward });
  return [...days]
    .map(([day, dues]) => ({ day, dues }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
