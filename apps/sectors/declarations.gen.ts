// Generated from the folders of packages/sectors: `npm run sectors`.
import type { SectorDeclaration } from '@xintu/declarations';
import { sector as construction } from '@xintu/sector-construction/rules';
import { sector as cultureTourism } from '@xintu/sector-culture-tourism/rules';
import { sector as taxation } from '@xintu/sector-taxation/rules';

/** The sectors of this installation. */
export const installedSectors: readonly SectorDeclaration[] = [construction, cultureTourism, taxation];
