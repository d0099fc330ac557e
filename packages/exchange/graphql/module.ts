import type { GraphModule } from '@xintu/graph';

import { AcknowledgementResolvers } from './acknowledgement.resolvers.ts';

/** What this package adds to the graph: 终止信息签收. */
export const exchangeGraph: GraphModule = { resolvers: [AcknowledgementResolvers] };
