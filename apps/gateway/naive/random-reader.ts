import { roles } from '@xintu/access';
import { demonstrationExamples } from '@xintu/demonstration';
import type { Reader } from '@xintu/graph';

import type { Draw } from './draw.ts';
import type { Rows } from './rows.ts';

/** A reader of any department or none, who states a matter or not, audits or not, represents an organisation or not. */
export function randomReader(draw: Draw, rows: Rows): Reader {
  const all = rows.department.map(({ code }) => code);
  // Where most is handed in, most is to be seen.
  const busy = rows.intake_batch.map(({ provider_code }) => provider_code);
  // Who sees what is only proposed, and has a part in cases of all departments.
  const offices = rows.department.filter(({ kind }) => kind === 'credit-office').map(({ code }) => code);
  const known = rows.matter.map(({ code }) => code);
  const { represented, inTrouble } = demonstrationExamples;
  const organisations = [represented, represented, ...inTrouble].map(({ code }) => code);
  const department = draw.chance(15) ? null : draw.oneOf(draw.oneOf([all, all, busy, busy, offices]));
  const matter = draw.chance(40) ? null : draw.chance(15) ? 'curiosity' : draw.oneOf(known);
  return {
    department,
    predecessors: rows.department
      .filter(({ successor_code: successor }) => successor !== null && successor === department)
      .map(({ code }) => code),
    organisation: draw.chance(75) ? null : draw.oneOf(organisations),
    roles: Array.from({ length: draw.integer(0, 2) }, () =>
      draw.oneOf([...roles, 'reporter', 'auditor', 'security-admin']),
    ),
    matter,
    reference: matter === null ? null : '2026-17',
    language: draw.oneOf(['zh-CN', 'en']),
    actor: 'account:random',
    requestId: 'random',
  };
}

/** The last day of the demonstration, or one long before or after it. */
export const randomDay = (draw: Draw): string =>
  draw.oneOf(['2026-11-22', '2026-11-22', '2026-11-23', '2026-02-28', '2024-12-31', '2028-06-01']);
