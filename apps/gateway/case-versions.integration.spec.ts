import { aViewer } from '@xintu/access/testing';
import { loadCatalogue } from '@xintu/catalogue';
import { openCase, takeStep } from '@xintu/cases';
import { objection } from '@xintu/cases/rules';
import { inTransaction } from '@xintu/database';
import type { CaseKindDeclaration } from '@xintu/declarations';
import { installedDeclarations } from '@xintu/installed-sectors';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const officer = aViewer({ roles: ['case-officer'] });
/** The procedure without a way to uphold. */
const [first, ...others] = objection.steps;
const changed: CaseKindDeclaration = {
  ...objection,
  steps: [first, ...others.filter(({ code }) => code !== 'uphold')],
};
const second: CaseKindDeclaration = { ...changed, version: 2 };

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
});
afterAll(() => desk.close());

const load = (...kinds: readonly CaseKindDeclaration[]) =>
  inTransaction(desk.database.pool, (client) =>
    loadCatalogue(client, {
      ...installedDeclarations,
      caseKinds: [...installedDeclarations.caseKinds.filter(({ code }) => code !== 'objection'), ...kinds],
    }),
  );

const occasion = (...kinds: readonly CaseKindDeclaration[]) => ({
  ...{ pool: desk.database.pool, viewer: officer, today: desk.clock.today(), kinds },
});

async function open(number: number, ...kinds: readonly CaseKindDeclaration[]): Promise<string> {
  const recordId = await desk.handInPenalty(organisation(number), (row) =>
    row.with('CF_JDRQ', '2026/5/11').with('CF_WSH', `吉市文罚决〔2026〕${String(number)}号`),
  );
  const values = [
    { code: 'claim', value: 'WRONG' },
    { code: 'grounds', value: '金额有误。' },
  ];
  const matter = { recordId, subjectCode: null, idempotencyKey: `version-${String(number)}` };
  const answer = await openCase(occasion(...kinds), { kind: 'objection', values, ...matter });
  return answer.changed ?? JSON.stringify(answer);
}
const uphold = (caseId: string, ...kinds: readonly CaseKindDeclaration[]) =>
  takeStep(occasion(...kinds), {
    ...{ caseId, step: 'uphold', version: 1, reason: '证据充分' },
    values: [{ code: 'opinion', value: '处罚决定无误。' }],
  });

it('goes on as it was opened while the procedure changes, and can’t lose its procedure', async () => {
  const old = await open(1, objection);
  await expect(load(changed)).rejects.toThrow('objection version 1 (1 running)');
  await expect(load(second)).rejects.toThrow('objection version 1 (1 running)');
  await load(objection, second);
  const young = await open(2, objection, second);
  expect(await uphold(young, objection, second)).toMatchObject({ userErrors: [{ code: 'NO_SUCH_STEP' }] });
  expect(await uphold(old, objection, second)).toMatchObject({ changed: old });
  await desk.database.pool.query('update case_file set closed_on = opened_on where id = $1', [old]);
  await load(second);
});
