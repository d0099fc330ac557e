import type { GraphModule } from '@xintu/graph';

import { TaxationOfSubject } from './panel.ts';

/** What the sector adds to the graph. */
export const sectorGraph: GraphModule = { resolvers: [TaxationOfSubject] };
