import { coreCaseKinds } from '@xintu/cases/rules';
import { type Declarations, joinDeclarations } from '@xintu/catalogue';
import { commitmentRecordTypes, coreMatters, coreRecordTypes } from '@xintu/catalogue/rules';
import { commitmentCase } from '@xintu/commitments/rules';
import { complaintCase } from '@xintu/complaints/rules';

import { installedSectors } from './declarations.gen.ts';

/** All that is declared in this installation: by the core, and by its sectors. */
export const installedDeclarations: Declarations = joinDeclarations(
  {
    recordTypes: [...coreRecordTypes, ...commitmentRecordTypes],
    matters: coreMatters,
    caseKinds: [...coreCaseKinds, commitmentCase, complaintCase],
  },
  installedSectors,
);
