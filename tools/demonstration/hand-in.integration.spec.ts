import { accessEntities } from '@xintu/access';
import { prepareAccess } from '@xintu/access/testing';
import { loadCatalogue } from '@xintu/catalogue';
import { inTransaction, type Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { installedDeclarations as declarations } from '@xintu/installed-sectors';
import { legalDay } from '@xintu/kernel';
import { verifyLedger } from '@xintu/ledger';
import { sealAll } from '@xintu/ledger/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationExamples } from './examples.ts';
import { countRows } from './files/plan-lane.ts';
import { handInDemonstration } from './hand-in.ts';
import { planDemonstration } from './plan.ts';

const anchor = legalDay('2026-11-22');
const scale = 1 / 20;
const plan = planDemonstration(anchor, scale);
const steps: number[] = [];
let database: Database;

const handIn = () =>
  handInDemonstration(database, {
    declarations,
    anchor,
    scale,
    onProgress: (done, total) => {
      expect(total).toBe(plan.files.length + 2);
      steps.push(done);
    },
  });
const query = async (text: string, values: unknown[] = []) =>
  (await database.pool.query<Record<string, unknown>>(text, values)).rows;
const count = async (text: string, values: unknown[] = []) =>
  Number((await query(text, values))[0]?.['count']);

beforeAll(async () => {
  database = await testDatabase({
    entities: accessEntities,
    prepare: async (fresh) => {
      await prepareAccess(fresh);
      await inTransaction(fresh.pool, (client) => loadCatalogue(client, declarations));
    },
  });
  await handIn();
});
afterAll(() => database.close());

describe('handing in the demonstration', () => {
  it('tells how far it is, to the end', () => {
    expect(steps).toEqual(Array.from({ length: plan.files.length + 2 }, (_, index) => index + 1));
  });

  it('registers the organisations, with their branches and former names', async () => {
    const subjects = await query(
      `select count(*)::int as count, count(*) filter (where kind = 'BRANCH')::int as branches
       from subject_version where recorded_to = 'infinity' and source = 'registration'`,
    );
    const branches = plan.organisations.filter(({ form }) => form === 'BRANCH').length;
    expect(subjects).toEqual([{ count: plan.organisations.length, branches }]);
    expect(
      await count(`select count(*) from relation where direction = 'OUTGOING' and kind = 'BRANCH_OF'`),
    ).toBe(branches);
    const renamed = plan.organisations.filter((organisation) => organisation.renamed !== null).length;
    expect(await count(`select count(*) from subject_name where recorded_to <> 'infinity'`)).toBe(renamed);
  });

  it('has every row end as it was meant to', async () => {
    const batches = await query(
      `select count(*)::int as batches, sum(rows_new)::int as new, sum(rows_changed)::int as changed,
         sum(rows_unchanged)::int as unchanged, sum(rows_rejected)::int as rejected,
         sum(rows_out_of_scope)::int as out_of_scope from intake_batch where status = 'DONE'`,
    );
    expect(batches).toEqual([
      {
        batches: plan.files.length,
        new: 1_000,
        changed: countRows(plan.files, 'CHANGED'),
        unchanged: 0,
        rejected: countRows(plan.files, 'REJECTED'),
        out_of_scope: countRows(plan.files, 'OUT_OF_SCOPE'),
      },
    ]);
    expect(await count('select count(*) from record')).toBe(1_000);
  });

  it('hands in on the days of the files, for the departments by their reporters', async () => {
    const days = await query('select received_on::text as day from intake_batch order by received_at, id');
    expect(days.map(({ day }) => day)).toEqual(plan.files.map(({ receivedOn }) => receivedOn));
    const strangers = await count(
      `select count(*) from intake_batch b left join account a
         on b.actor = 'account:' || a.id and a.department_code = b.provider_code and a.roles = '{reporter}'
       where a.id is null`,
    );
    expect(strangers).toBe(0);
  });

  it('leaves rejected rows that wait to be put right', async () => {
    const waiting = `select count(*) from intake_batch where rows_rejected > 0 and received_on > $1::date - 21`;
    expect(await count(waiting, [anchor])).toBeGreaterThan(3);
  });

  it('has penalties in publicity, ended, and never published', async () => {
    const found = await query(
      `select distinct case when publicity_decision <> 'PUBLISH' then 'NOT' when publicity_until < $1 then 'ENDED'
         else 'SHOWN' end as publicity
       from record_version where kind = 'penalty' and recorded_to = 'infinity' order by 1`,
      [anchor],
    );
    expect(found.map(({ publicity }) => publicity)).toEqual(['ENDED', 'NOT', 'SHOWN']);
  });

  it('has a penalty of the represented organisation that was corrected twice', async () => {
    const versions = await query(
      `select count(*)::int as versions from record_version v join subject_key k on k.subject_id = v.subject_id
       where k.key = $1 and v.kind = 'penalty' and v.batch_id is not null group by record_id order by 1 desc limit 1`,
      [demonstrationExamples.represented.code],
    );
    expect(versions).toEqual([{ versions: 3 }]);
  });

  it('is covered by the ledger', async () => {
    const accepted = await count(`select count(*) from ledger_entry where action = 'record.accept'`);
    expect(accepted).toBe(1_000);
    expect(await count(`select count(*) from ledger_entry where action = 'batch.receive'`)).toBe(
      plan.files.length,
    );
    await sealAll(database);
    expect(await verifyLedger(database.pool)).toMatchObject({ faults: [], unsealedEntries: 0 });
  });

  it('does nothing when everything is there', async () => {
    const before = await count('select count(*) from ledger_entry');
    steps.length = 0;
    await handIn();
    expect(steps).toEqual([]);
    expect(await count('select count(*) from ledger_entry')).toBe(before);
  });

  it('continues what was broken off, and brings nothing in twice', async () => {
    await database.pool.query(`delete from instance where key = 'demonstration-handed-in'`);
    const before = await count('select count(*) from ledger_entry');
    await handIn();
    expect(await count('select count(*) from ledger_entry')).toBe(before);
    expect(await count('select count(*) from intake_batch')).toBe(plan.files.length);
  });
});
