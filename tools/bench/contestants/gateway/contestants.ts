import { asker } from '../../data/load-data.ts';
import { asItIs, type Contestant, textQuestion, trustedQuestion } from '../contestant.ts';

const program = 'contestants/gateway/serve.ts';

const signedIn = (token: string) => ({
  authorization: `Bearer ${token}`,
  'x-xintu-matter': asker.matter,
  'x-xintu-reference': asker.reference,
});

export const gatewayTrusted: Contestant = {
  key: 'gateway-trusted',
  name: 'gateway, trusted document',
  description: 'this gateway with everything on, by the short road',
  program,
  arguments: [],
  isPeer: false,
  role: 'reader',
  ask: (operation, code, token) => trustedQuestion(operation, code, signedIn(token)),
  normalise: asItIs,
};

export const gatewayApollo: Contestant = {
  key: 'gateway-apollo',
  name: 'gateway, any document',
  description: 'this gateway with everything on, by Apollo’s road',
  program,
  arguments: [],
  isPeer: false,
  role: 'reader',
  ask: (operation, code, token) => textQuestion(operation.text, code, signedIn(token)),
  normalise: asItIs,
};

export const gatewayUnguarded: Contestant = {
  key: 'gateway-unguarded',
  name: 'gateway, unguarded',
  description: 'this gateway without sign-in, access rules, row-level security and ledger, by the short road',
  program,
  arguments: ['unguarded'],
  isPeer: false,
  role: 'owner',
  ask: (operation, code) => trustedQuestion(operation, code),
  normalise: asItIs,
};
