import type { CaseKindDeclaration } from '@xintu/declarations';

import { objection } from './objection.case.ts';
import { repair } from './repair.case.ts';
import { review } from './review.case.ts';
import { revocation } from './revocation.case.ts';

/** The procedures of the core. */
export const coreCaseKinds: readonly CaseKindDeclaration[] = [objection, repair, review, revocation];

export { objection, repair, review, revocation };
