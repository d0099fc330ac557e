import type { GraphModule } from '@xintu/graph';

import { ConstructionOfSubject } from './panel.ts';

/** What the sector adds to the graph. */
export const sectorGraph: GraphModule = { resolvers: [ConstructionOfSubject] };
