import type { GraphModule } from '@xintu/graph';

import { CultureTourismOfSubject } from './panel.ts';

/** What the sector adds to the graph. */
export const sectorGraph: GraphModule = { resolvers: [CultureTourismOfSubject] };
