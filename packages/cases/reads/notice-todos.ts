import { may, readingPlace, type Viewer } from '@xintu/access';
import type { Todo } from '@xintu/intake';
import type { Pool } from 'pg';

/** Counted no further: nobody serves more in a day. */
const most = 1_000;

/** Notices that wait for their delivery, which keeps their records out of publicity: one entry for all of them. */
export async function readNoticeTodos(pool: Pool, viewer: Viewer): Promise<Todo[]> {
  const { department, predecessors } = readingPlace(viewer);
  if (department === null || !may(viewer, 'notice.deliver', { providerCode: department }).allowed) return [];
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::integer as count from (select from record_notice n
       where n.authority_code = any($1) and n.delivered_on is null limit $2) as waiting`,
    [[department, ...predecessors], most],
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return [];
  const title = viewer.language === 'en' ? 'Notices of repair to be served' : '信用修复告知书待送达';
  return [
    {
      ...{ id: `notices:${department}`, kind: 'NOTICES_TO_DELIVER', title, count },
      ...{
        path: '/notices?delivered=no',
        dueOn: null,
        workingDaysLeft: null,
        daysOff: [],
        provisional: false,
      },
    },
  ];
}
