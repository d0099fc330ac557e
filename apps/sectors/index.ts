import { coreCaseKinds } from '@xintu/cases/rules';
import { type Declarations, joinDeclarations } from '@xintu/catalogue';
import { coreListings, coreLists, coreMatters, coreMeasures, coreRecordTypes } from '@xintu/catalogue/rules';

import { installedSectors } from './declarations.gen.ts';

/** All that is declared in this installation: by the core, and by its sectors. */
export const installedDeclarations: Declarations = joinDeclarations(
  {
    recordTypes: [...coreRecordTypes, ...coreListings],
    lists: coreLists,
    matters: coreMatters,
    measures: coreMeasures,
    caseKinds: coreCaseKinds,
  },
  installedSectors,
);
