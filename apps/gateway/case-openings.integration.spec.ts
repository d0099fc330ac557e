import { aViewer } from '@xintu/access/testing';
import { organisation } from '@xintu/records/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

import { type CaseDesk, openCaseDesk } from './testing/case-desk.ts';

const party = organisation(1);
let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('2026-05-12');
  await desk.handInPenalty(party);
});
afterAll(() => desk.close());

const shape = z.object({ caseOpenings: z.array(z.object({ kind: z.string() })) });
const offered = async (who: ReturnType<typeof aViewer>) =>
  shape
    .parse(
      await desk.ask(who, 'query ($code: String) { caseOpenings(subjectCode: $code) { kind } }', {
        code: party.code,
      }),
    )
    .caseOpenings.map(({ kind }) => kind);

it('cases about an organisation itself are offered to officers: listings, never complaints', async () => {
  const kinds = await offered(aViewer({ roles: ['case-officer'] }));
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds).not.toContain('complaint');
  expect(kinds).not.toContain('repair');
  const own = { department: null, roles: ['representative'], organisationCode: party.code } as const;
  expect(await offered(aViewer(own))).toEqual([]);
});
