import type { GraphModule } from '@xintu/graph';

import { ComplaintResolvers } from './complaint.resolvers.ts';

/** What this package adds to the graph: 投诉举报. */
export const complaintsGraph: GraphModule = { resolvers: [ComplaintResolvers] };
