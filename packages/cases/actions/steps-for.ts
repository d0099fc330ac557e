import { may } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import {
  type CaseFileDemand,
  type CaseKindDeclaration,
  caseKindOf,
  type CaseStep,
} from '@xintu/declarations';
import type { RefusalText } from '@xintu/runtime';

import { findCase, type StoredCase } from '../model/stored-case.ts';
import { missingFiles } from './demanded-files.ts';
import type { CaseOccasion } from './open-case.ts';
import { obstaclesOf, resourceOf } from './take-step.ts';

/** A step that the viewer is party to, and what stands in its way right now. */
export interface OfferedStep {
  readonly step: CaseStep;
  readonly obstacles: readonly RefusalText[];
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
    return Promise.all(
      ownSteps(kind, stored, occasion).map(async (step) => {
        const obstacles = await obstaclesOf(client, {
          ...{ viewer, today, stored, kind, step, values: {} },
          reason: 'to be given',
        });
        const missing = await missingFiles(client, stored, step);
        const files = (step.files ?? []).map((file) => ({ ...file, present: !missing.includes(file) }));
        return { step, obstacles, files };
      }),
    );
  });
}

function ownSteps(kind: CaseKindDeclaration, stored: StoredCase, { viewer }: CaseOccasion): CaseStep[] {
  return kind.steps.filter(
    ({ by, from }) =>
      from.includes(stored.state) && may(viewer, 'case.act', { ...resourceOf(stored), parties: by }).allowed,
  );
}
