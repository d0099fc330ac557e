import type { GraphModule } from '@xintu/graph';

import { GovernanceMutations } from './governance.mutations.ts';
import { OversightQueries, QualityQueries } from './quality.queries.ts';

/** What this package adds to the graph: 报送质量、抽查、季度通报. */
export const governanceGraph: GraphModule = {
  resolvers: [QualityQueries, OversightQueries, GovernanceMutations],
};
