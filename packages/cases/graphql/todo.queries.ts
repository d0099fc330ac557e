import { readWorkingCalendar } from '@xintu/catalogue';
import { Access, type GraphContext } from '@xintu/graph';
import { readIntakeTodos, type Todo, TodoEntry } from '@xintu/intake';
import { legalDay } from '@xintu/kernel';
import { Ctx, Query, Resolver } from 'type-graphql';

import { readCaseTodos } from '../reads/case-todos.ts';
import { readCheckTodos } from '../reads/check-todos.ts';
import { readNoticeTodos } from '../reads/notice-todos.ts';
import { urgentFirst } from '../rules/urgent-first.ts';

/** What waits for the reader, from everywhere. */
@Resolver()
export class TodoQueries {
  @Access('OWN')
  @Query(() => [TodoEntry], { description: 'What waits for the reader’s department, worst first 待办.' })
  async todos(@Ctx() context: GraphContext): Promise<readonly Todo[]> {
    const { pool, viewer, clock } = context;
    const calendar = await readWorkingCalendar(pool);
    const today = legalDay(context.today);
    const [intake, cases, notices, checks] = await Promise.all([
      readIntakeTodos(context),
      readCaseTodos({ pool, viewer, calendar, today, now: clock.now() }),
      readNoticeTodos(pool, viewer),
      readCheckTodos({ pool, viewer, calendar, today }),
    ]);
    return urgentFirst([...intake, ...cases, ...notices, ...checks]);
  }
}
