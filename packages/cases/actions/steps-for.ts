import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import {
  type CaseFileDemand,
  type CaseKindDeclaration,
  caseKindOf,
  type CaseObstacle,
  type CaseStep,
} from '@xintu/declarations';
import type { RefusalText } from '@xintu/runtime';

import { findCase, readFacts, type StoredCase } from '../model/stored-case.ts';
import { isQuestion } from '../rules/firm.ts';
import { missingFiles } from './demanded-files.ts';
import type { CaseOccasion } from './open-case.ts';
import { refusals } from './refusals.ts';
import { isJudged, obstaclesOf, resourceOf } from './take-step.ts';

/** A step that the viewer is party to, and what stands in its way right now. */
export interface OfferedStep {
  readonly step: CaseStep;
  readonly obstacles: readonly RefusalText[];
  /** What whoever takes it has to judge, for no confirmed rule says it. */
  readonly questions: readonly RefusalText[];
  readonly reasoned: boolean;
  /** The files that it demands, and whether the case has them. */
  readonly files: readonly (CaseFileDemand & { readonly present: boolean })[];
}

/** The steps in a case that the viewer may take where it stands; empty for whoever has no part in it. */
export async function stepsFor(occasion: CaseOccasion, caseId: string): Promise<readonly OfferedStep[]> {
  const { pool, viewer, today, kinds } = occasion;
  return inTransaction(pool, async (client) => {
    const stored = await findCase(client, caseId, { forUpdate: false });
    const kind = stored === null ? undefined : caseKindOf(kinds, stored.kind, stored.kindVersion);
    if (stored === null || kind === undefined) return [];
    const facts = await readFacts(client, stored, today, {});
    const offered: OfferedStep[] = [];
    for (const step of ownSteps(kind, stored, occasion)) {
      const obstacles = await obstaclesOf(client, {
        ...{ viewer, today, stored, kind, step, values: {} },
        reason: 'to be given',
      });
      const missing = await missingFiles(client, stored, step);
      const files = (step.files ?? []).map((file) => ({ ...file, present: !missing.includes(file) }));
      const question = step.condition?.(facts) ?? null;
      const questions = isQuestion(question) ? [refusals.obstacle(question)] : [];
      offered.push({ ...{ step, obstacles, questions, files }, reasoned: isReasoned(step, question) });
    }
    return offered;
  });
}

/** A reason is due where the procedure says so, and where a department judges what no confirmed rule says. */
const isReasoned = (step: CaseStep, question: CaseObstacle | null): boolean =>
  step.reasoned === true || (isQuestion(question) && isJudged(step));

function ownSteps(kind: CaseKindDeclaration, stored: StoredCase, { viewer }: CaseOccasion): CaseStep[] {
  return kind.steps.filter(
    ({ by, from }) =>
      from.includes(stored.state) && may(viewer, 'case.act', { ...resourceOf(stored), parties: by }).allowed,
  );
}
