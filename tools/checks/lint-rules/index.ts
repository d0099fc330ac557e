import { packageEntries } from './package-entries.ts';
import { pureImports } from './pure-imports.ts';
import { noRealCreditCode, noResidentNumber } from './real-identities.ts';
import { roomDoors } from './rooms.ts';

/** The project's own lint rules, as an ESLint plugin. */
export const xintu = {
  meta: { name: 'xintu' },
  rules: {
    'package-entries': packageEntries,
    'pure-imports': pureImports,
    'room-doors': roomDoors,
    'no-resident-number': noResidentNumber,
    'no-real-credit-code': noRealCreditCode,
  },
};
