import type { GraphModule } from '@xintu/graph';

import { CheckChangeResolvers } from './change.ts';
import { CheckMutations } from './check.mutations.ts';
import { CheckProofQueries } from './check-proof.ts';
import { CheckQueries } from './check.queries.ts';
import { MatterSettingResolver } from './matter-settings.ts';
import { CheckOversightResolver } from './oversight.ts';
import { RepeatOffenceResolver } from './repeat-offences.ts';

/** What this package adds to the graph: 信用核查. */
export const checksGraph: GraphModule = {
  resolvers: [
    CheckQueries,
    CheckProofQueries,
    CheckChangeResolvers,
    CheckMutations,
    CheckOversightResolver,
    MatterSettingResolver,
    RepeatOffenceResolver,
  ],
};
