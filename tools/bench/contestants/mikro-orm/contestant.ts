import { asItIs, type Contestant, textQuestion } from '../contestant.ts';

export const mikroOrm: Contestant = {
  key: 'mikro-orm',
  name: 'Apollo + TypeGraphQL + MikroORM',
  description:
    'entities, resolvers and dataloaders as they are usually written; no sign-in, no rights, no ledger',
  program: 'peers/mikro-orm/serve.ts',
  arguments: [],
  isPeer: true,
  role: 'owner',
  ask: ({ text }, code) => ({ ...textQuestion(text, code), path: '/' }),
  normalise: asItIs,
};
