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
