import type { GraphModule } from '@xintu/graph';

import { SampleOfSubject } from './panel.ts';

/** What the sector adds to the graph. */
export const sectorGraph: GraphModule = { resolvers: [SampleOfSubject] };
