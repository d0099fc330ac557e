import type { GraphModule } from '@xintu/graph';

import { CommitmentMutations } from './commitment.mutations.ts';
import { CommitmentQueries } from './commitment.queries.ts';

/** What this package adds to the graph: 信用承诺. */
export const commitmentsGraph: GraphModule = { resolvers: [CommitmentQueries, CommitmentMutations] };
