import type { GraphModule } from '@xintu/graph';

import { HomeQueries } from './home.ts';
import { AdmittedCodeMutations, AdmittedCodeQueries } from './admitted-code.ts';
import { LimitQueries } from './limits.ts';
import { UpwardMutations, UpwardQueries } from './upward-delivery.ts';
import { IntakeMutations } from './intake.mutations.ts';
import { IntakeQueries } from './intake.queries.ts';
import { ProblemDataMutations } from './problem-data.mutations.ts';
import { ProblemDataQueries } from './problem-data.queries.ts';

/** What this package adds to the graph: 报送. */
export const intakeGraph: GraphModule = {
  resolvers: [
    IntakeQueries,
    IntakeMutations,
    HomeQueries,
    LimitQueries,
    UpwardQueries,
    UpwardMutations,
    ProblemDataQueries,
    ProblemDataMutations,
    AdmittedCodeQueries,
    AdmittedCodeMutations,
  ],
};
