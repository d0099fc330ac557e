import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';
import { enter, people, representativeOf } from './testing/listing-desk.ts';

const party = organisation(1690);
const list = 'culture-serious';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  await desk.handInPenalty(party, (row) =>
    row.with('CF_WSH', '吉市文罚决〔2026〕名90号').with('CF_JDRQ', '2026/5/11'),
  );
  await desk.publish();
  await enter(desk, party);
  await desk.publish();
});
afterAll(() => desk.close());

const file = z.object({
  subject: z.object({
    measuresInForce: z.array(z.object({ because: z.array(z.object({ kind: z.string() })) })),
    listings: z.object({
      nodes: z.array(
        z.object({ publicity: z.object({ status: z.string(), reason: z.string().nullable() }) }),
      ),
    }),
  }),
});
async function seenBy(who: (typeof people)['officer']) {
  const { subject } = file.parse(
    await desk.ask(
      who,
      `query ($code: CreditCode!) { subject(code: $code) { measuresInForce { because { kind } }
        listings(first: 5) { nodes { publicity { status reason } } } } }`,
      { code: party.code },
    ),
  );
  return {
    listings: subject.listings.nodes.map(({ publicity }) => publicity),
    measures: subject.measuresInForce.filter(({ because }) => because.some(({ kind }) => kind === 'LISTING'))
      .length,
  };
}

const standsOn = (basis: string) =>
  desk.database.pool.query('update list set legal_basis_code = $2 where code = $1', [list, basis]);

it('suspends what is on a list whose legal basis is not in force, until it has another one', async () => {
  await desk.database.pool.query(
    `insert into legal_basis values ('lapsed', '演示旧法（演示）', '第一条', 'LAW', '2020-01-01', '2026-05-11', true),
       ('last-day', '演示旧法（演示）', '第二条', 'LAW', '2020-01-01', '2026-05-12', true),
       ('coming', '演示新法（演示）', '第一条', 'LAW', '2026-05-13', null, true),
       ('another', '演示法律（演示）', '第一条', 'LAW', '2020-01-01', null, true)`,
  );
  await desk.database.pool.query(
    `insert into measure (code, name, english_name, kind, legal_basis_code, list_code)
     values ('restricted', '限制（演示）', 'restricted', 'RESTRICTION', 'another', $1)`,
    [list],
  );
  const shown = await seenBy(people.stranger);
  expect(shown.listings).toMatchObject([{ status: 'IN_PUBLICITY' }]);
  expect(shown.measures).toBe(1);
  for (const basis of ['lapsed', 'coming']) {
    await standsOn(basis);
    expect(await seenBy(people.stranger)).toEqual({ listings: [], measures: 0 });
    const suspended = [{ status: 'PENDING', reason: 'LEGAL_BASIS_LAPSED' }];
    for (const who of [people.officer, representativeOf(party)])
      expect(await seenBy(who)).toEqual({ listings: suspended, measures: 0 });
    await standsOn('last-day');
    expect(await seenBy(people.stranger)).toEqual(shown);
  }
});
