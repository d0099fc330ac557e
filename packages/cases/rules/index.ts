import type { CaseKindDeclaration } from '@xintu/declarations';

import { objection } from './objection.case.ts';
import { reorganisation } from './reorganisation.case.ts';
import { repair } from './repair.case.ts';
import { review } from './review.case.ts';
import { revocation } from './revocation.case.ts';

/** The procedures of the core. */
export const coreCaseKinds: readonly CaseKindDeclaration[] = [
  objection,
  repair,
  reorganisation,
  review,
  revocation,
];

export { all } from './conditions.ts';
export { choiceField, dayField, documentFields, optionalText, textField } from './fields.ts';
export { objection, reorganisation, repair, review, revocation };
export { limitEnd, type LimitEnd } from './limit.ts';
export { acknowledgementLimit } from './limits.versions.ts';
export { repairEligibility, type RepairEligibility } from './repair-eligibility.ts';
