import { readFileSync } from 'node:fs';

import type { OperationName } from '../../operations/operations.ts';
import { type Contestant, textQuestion } from '../contestant.ts';
import { normalise } from './normalise.ts';

const documentOf = (name: OperationName): string =>
  readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');

/** The same questions in the words of the schema that PostGraphile makes of the views. */
const documents: Readonly<Record<OperationName, string>> = {
  'subject-file': documentOf('subject-file'),
  'company-check': documentOf('company-check'),
};

export const postgraphile: Contestant = {
  key: 'postgraphile',
  name: 'PostGraphile 5',
  description:
    'the Amber preset at its defaults over views of the same tables; no sign-in, no rights, no ledger',
  program: 'peers/postgraphile/serve.mjs',
  arguments: [],
  isPeer: true,
  role: 'owner',
  ask: ({ name }, code) => textQuestion(documents[name], code),
  normalise,
};
