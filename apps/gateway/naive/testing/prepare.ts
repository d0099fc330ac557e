import { accessEntities } from '@xintu/access';
import { prepareAccess } from '@xintu/access/testing';
import { loadReference } from '@xintu/catalogue';
import type { Database } from '@xintu/database';
import { testDatabase } from '@xintu/database/testing';
import { handInDemonstration } from '@xintu/demonstration';
import { installedDeclarations } from '@xintu/installed-sectors';
import { legalDay } from '@xintu/kernel';
import { makeUnusualAcknowledgements } from './unusual-acknowledgements.ts';
import { makeUnusualAdministration } from './unusual-administration.ts';
import { makeUnusualCases } from './unusual-cases.ts';
import { makeUnusualChecks } from './unusual-checks.ts';
import { makeUnusualEvaluations } from './unusual-evaluations.ts';
import { makeUnusualPromises } from './unusual-promises.ts';
import { makeUnusualQuality } from './unusual-quality.ts';
import { makeUnusualReports } from './unusual-reports.ts';
import { makeUnusualReviews } from './unusual-reviews.ts';
import { makeUnusualRules } from './unusual-rules.ts';
import { makeUnusualStates } from './unusual-states.ts';

/** The business day on which the demonstration of this test ends. */
export const anchor = legalDay('2026-11-22');

/** A database with reference data, the demonstration at a small scale, and states that no door makes yet. */
export function fullDatabase(scale: number): Promise<Database> {
  return testDatabase({
    entities: accessEntities,
    prepare: async (fresh) => {
      await prepareAccess(fresh);
      await loadReference(fresh, installedDeclarations);
      await handInDemonstration(fresh, { declarations: installedDeclarations, anchor, scale });
      await makeUnusualStates(fresh);
      await makeUnusualCases(fresh);
      await makeUnusualPromises(fresh);
      await makeUnusualRules(fresh);
      await makeUnusualAcknowledgements(fresh);
      await makeUnusualQuality(fresh);
      await makeUnusualReviews(fresh);
      await makeUnusualAdministration(fresh);
      await makeUnusualChecks(fresh);
      await makeUnusualEvaluations(fresh, anchor);
      await makeUnusualReports(fresh);
      await fresh.pool.query('analyze');
    },
  });
}
