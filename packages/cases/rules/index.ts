import type { CaseKindDeclaration } from '@xintu/declarations';

import { decisionChange } from './decision-change.case.ts';
import { objection } from './objection.case.ts';
import { reorganisation } from './reorganisation.case.ts';
import { repairRevocation } from './repair-revocation.case.ts';
import { repair } from './repair.case.ts';
import { review } from './review.case.ts';
import { revocation } from './revocation.case.ts';

/** The procedures of the core. */
export const coreCaseKinds: readonly CaseKindDeclaration[] = [
  objection,
  repair,
  repairRevocation,
  reorganisation,
  review,
  revocation,
  decisionChange,
];

export { decisionChange, objection, reorganisation, repair, repairRevocation, review, revocation };
export { limitEnd, type LimitEnd } from './limit.ts';
export { acknowledgementLimit } from './limits.versions.ts';
export { repairEligibility, type RepairEligibility } from './repair-eligibility.ts';
