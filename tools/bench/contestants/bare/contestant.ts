import { asItIs, type Contestant, trustedQuestion } from '../contestant.ts';

export const bare: Contestant = {
  key: 'bare',
  name: 'bare node:http',
  description:
    'the limit: node:http, pg, the gateway’s statement with row-level security and ledger entry; no sign-in',
  program: 'contestants/bare/serve.ts',
  arguments: [],
  isPeer: false,
  role: 'reader',
  ask: (operation, code) => trustedQuestion(operation, code),
  normalise: asItIs,
};
