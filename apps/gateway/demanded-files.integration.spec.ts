import { aViewer } from '@xintu/access/testing';
import { type CaseKindDeclaration, type CaseStep, caseVersion } from '@xintu/declarations';
import { installedDeclarations } from '@xintu/installed-sectors';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const handler = aViewer({
  ...{ roles: ['case-officer', 'reviewer'], actor: 'account:00000000-0000-7000-8000-000000000009' },
});
const party = organisation(1);

let desk: CaseDesk;
let recordId = '';
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  recordId = await desk.handInPenalty(party);
});
afterAll(() => desk.close());

const demanding = installedDeclarations.caseKinds.flatMap((kind) =>
  kind.steps
    .filter(({ files }) => files !== undefined)
    .map((step) => [`${kind.code} ${step.code}`, kind, step] as const),
);

/** A case of the kind that stands where the step is taken. */
async function standing(kind: CaseKindDeclaration, { from: [state] }: CaseStep): Promise<string> {
  const { rows } = await desk.database.pool.query<{ id: string }>(
    `insert into case_file (subject_id, kind_code, kind_version, number, record_id, state_code, entered_on,
       department_code, opened_by, opener_name, opened_on, single, open_to_subject)
     select v.subject_id, $2, $3, $2, case when $4 then v.record_id end, $5, '2026-05-12', v.authority_code,
       'account:somebody', '某人', '2026-05-12', false, true
     from record_version v where v.record_id = $1 and v.recorded_to = 'infinity' returning id`,
    [recordId, kind.code, caseVersion(kind), kind.about === 'RECORD', state],
  );
  const id = rows[0]?.id ?? '';
  await desk.database.pool.query(
    `insert into case_step (subject_id, case_id, position, kind_code, step_code, to_state, actor, actor_name, taken_on)
     select subject_id, id, 0, kind_code, 'open', state_code, opened_by, opener_name, opened_on
     from case_file where id = $1`,
    [id],
  );
  return id;
}

const offered = z.object({
  caseSteps: z.array(
    z.object({
      code: z.string(),
      files: z.array(z.object({ role: z.string(), name: z.string(), present: z.boolean() })),
      obstacles: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
});
async function offeredStep(id: string, code: string) {
  const text = `query ($id: ID!) { caseSteps(id: $id) { code files { role name present } obstacles { code message } } }`;
  const { caseSteps } = offered.parse(await desk.ask(handler, text, { id }));
  const found = caseSteps.find((step) => step.code === code);
  if (found === undefined) throw new Error(`${code} is not offered`);
  const missing = found.obstacles.filter((obstacle) => obstacle.code === 'FILE_MISSING');
  return { files: found.files, missing: missing.map(({ message }) => message) };
}

it('are said by the kinds of the core, of promises and of listing', () => {
  expect(demanding.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'repair lift-by-court',
      'reorganisation lift',
      'review annulled',
      'revocation approve',
      'commitment notify',
      'market-listing issue-notice',
    ]),
  );
});

it.each(demanding)('%s is refused without them, and says which', async (_name, kind, step) => {
  const id = await standing(kind, step);
  const demanded = step.files ?? [];
  const names = demanded.map(({ name }) => name.zh);
  const before = await offeredStep(id, step.code);
  expect(before.files).toEqual(
    demanded.map(({ role, name }) => ({ ...{ role, name: name.zh }, present: false })),
  );
  expect(before.missing).toHaveLength(names.length);
  for (const [place, name] of names.entries()) expect(before.missing[place]).toContain(name);

  for (const { role } of demanded) await desk.attach(handler, id, role);
  const after = await offeredStep(id, step.code);
  expect(after.files.every(({ present }) => present)).toBe(true);
  expect(after.missing).toEqual([]);
});
