// Generated from the folders of packages/sectors: `npm run sectors`.
import type { GraphModule } from '@xintu/graph';
import { sectorGraph as construction } from '@xintu/sector-construction/server';
import { sectorGraph as cultureTourism } from '@xintu/sector-culture-tourism/server';
import { sectorGraph as taxation } from '@xintu/sector-taxation/server';

/** What the sectors of this installation add to the graph. */
export const sectorGraphs: readonly GraphModule[] = [construction, cultureTourism, taxation];
