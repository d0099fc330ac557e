import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const approval = 'approval-433101';
const checker = aViewer({ departmentKey: approval, roles: ['checker'] });
const reviewer = aViewer({ departmentKey: approval, roles: ['reviewer'] });
const office = aViewer({ departmentKey: 'credit-office-433101', roles: ['credit-office'] });
const stranger = aViewer({ roles: ['reviewer'] });
const party = organisation(3);

let desk: CaseDesk;
let keys = 0;
beforeAll(async () => {
  desk = await openCaseDesk('2026-03-02');
  const id = await desk.handInPenalty(party);
  await desk.database.pool.query(
    `update record_version set publicity_from = '2026-03-01', publicity_decision = 'PUBLISH' where record_id = $1`,
    [id],
  );
});
afterAll(() => desk.close());

const done = z.object({
  configureCheckMatter: z.object({
    matter: z.string().nullable(),
    userErrors: z.array(z.object({ code: z.string() })),
  }),
});

async function configure(who: typeof checker, input: Readonly<Record<string, unknown>>) {
  const { configureCheckMatter } = done.parse(
    await desk.ask(
      who,
      `mutation ($input: ConfigureCheckMatterInput!) {
         configureCheckMatter(input: $input) { matter userErrors { code } } }`,
      {
        input: {
          matter: 'tendering',
          active: true,
          checkCompulsory: true,
          reason: '本单位业务需要',
          ...input,
        },
      },
    ),
  );
  return configureCheckMatter.userErrors.map(({ code }) => code);
}

async function outcomeOf(): Promise<string | undefined> {
  keys += 1;
  const { createCreditCheck } = z
    .object({
      createCreditCheck: z.object({
        check: z.object({ results: z.array(z.object({ outcome: z.string() })) }).nullable(),
        userErrors: z.array(z.object({ code: z.string() })),
      }),
    })
    .parse(
      await desk.ask(
        checker,
        `mutation ($input: CreateCreditCheckInput!) {
           createCreditCheck(input: $input) { check { results { outcome } } userErrors { code } } }`,
        {
          input: {
            ...{
              matter: 'tendering',
              reference: 'SX-1',
              reason: 'x',
              idempotencyKey: `matter-${String(keys)}`,
            },
            subjects: [{ code: party.code }],
          },
        },
      ),
    );
  return createCreditCheck.check?.results[0]?.outcome ?? createCreditCheck.userErrors[0]?.code;
}

async function settings(who: typeof checker, department?: string) {
  const { checkMatterSettings } = z
    .object({
      checkMatterSettings: z
        .object({
          matters: z.array(z.looseObject({ code: z.string(), excluded: z.array(z.string()) })),
          recordTypes: z.array(z.object({ code: z.string() })),
        })
        .nullable(),
    })
    .parse(
      await desk.ask(
        who,
        `query ($department: String) { checkMatterSettings(department: $department) {
           matters { code name active checkCompulsory excluded excludedLists named reason changerName changedAt }
           recordTypes { code } } }`,
        { department },
      ),
    );
  return checkMatterSettings;
}

describe('the matters of a department', () => {
  it('count by meaning until its reviewer excludes a type, with a reason that the ledger keeps', async () => {
    expect(await outcomeOf()).toBe('HAS_RECORDS');
    expect(await configure(reviewer, { excluded: ['penalty'] })).toEqual([]);
    expect(await outcomeOf()).toBe('NO_RECORDS');
    const set = (await settings(checker))?.matters.find(({ code }) => code === 'tendering');
    expect(set).toMatchObject({
      excluded: ['penalty'],
      reason: '本单位业务需要',
      changerName: reviewer.name,
    });
    expect(await configure(reviewer, { excluded: [] })).toEqual([]);
    expect(await outcomeOf()).toBe('HAS_RECORDS');
    const { rows } = await desk.database.pool.query<{ detail: unknown }>(
      `select detail::json as detail from ledger_entry where action = 'matter.configure' order by id`,
    );
    expect(rows).toMatchObject([
      { detail: { before: null, after: { excluded: ['penalty'] } } },
      { detail: { before: { excluded: ['penalty'] }, after: { excluded: [] } } },
    ]);
  });

  it('count no list that was excluded, neither as a record nor as what a measure rests on', async () => {
    await desk.database.pool.query(
      `insert into record_version (subject_id, record_id, recorded_from, type_code, type_version, kind, provider_code,
         authority_code, recorded_by, title, document_number, decided_on, list_code, publicity_decision, publicity_from, digest)
       select v.subject_id, uuidv7(), clock_timestamp(), 'wage-arrears-listing', 1, 'listing', v.provider_code,
         v.authority_code, 'test', '列入名单', '吉市人社列〔2026〕2号', '2026-01-05', 'wage-arrears', 'PUBLISH',
         '2026-01-06', sha256('test')
       from record_version v join subject_key k on k.subject_id = v.subject_id where k.key = $1 limit 1`,
      [party.code],
    );
    const found = async () => {
      await outcomeOf();
      const { rows } = await desk.database.pool.query<{ records: number; measures: number }>(
        `select (select count(*) from credit_check_record r where r.check_id = c.id)::int as records,
           (select count(*) from credit_check_measure m where m.check_id = c.id)::int as measures
         from credit_check c order by created_at desc limit 1`,
      );
      return rows[0];
    };
    expect(await found()).toEqual({ records: 2, measures: 1 });
    expect(await configure(reviewer, { excludedLists: ['wage-arrears'] })).toEqual([]);
    expect(await found()).toEqual({ records: 1, measures: 0 });
    expect(await configure(reviewer, {})).toEqual([]);
    expect(await found()).toEqual({ records: 2, measures: 1 });
  });

  it('are switched off, where the check is compulsory, by the credit office of the area alone', async () => {
    const { department } = reviewer;
    expect(await configure(reviewer, { active: false })).toEqual(['OFFICE_ONLY']);
    const off = { active: false, department: department?.code };
    expect(await configure(office, off)).toEqual([]);
    expect(await outcomeOf()).toBe('UNKNOWN_MATTER');
    expect(await configure(office, { ...off, active: true })).toEqual([]);
    expect(await outcomeOf()).toBe('HAS_RECORDS');
  });

  it('are nobody else’s', async () => {
    const { department } = reviewer;
    for (const who of [checker, stranger])
      expect(await configure(who, { department: department?.code })).toEqual(['NOT_ALLOWED']);
    expect(await settings(stranger, department?.code)).toBeNull();
    expect((await settings(office, department?.code))?.recordTypes.length).toBeGreaterThan(3);
    expect(await configure(reviewer, { matter: 'nothing' })).toEqual(['UNKNOWN_MATTER']);
  });
});
