// Generated from the folders of packages/sectors: `npm run sectors`.
import type { SectorWeb } from '@xintu/portal-kit';
import { sectorWeb as construction } from '@xintu/sector-construction/web';
import { sectorWeb as cultureTourism } from '@xintu/sector-culture-tourism/web';
import { sectorWeb as taxation } from '@xintu/sector-taxation/web';

/** What the sectors of this installation add to the portals. */
export const sectors: readonly SectorWeb[] = [construction, cultureTourism, taxation];
