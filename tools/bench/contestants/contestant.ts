import type { Operation, OperationName } from '../operations/operations.ts';

/** What is sent for one question. */
export interface Question {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that takes part: how its process is started, and how it is asked. */
export interface Contestant {
  /** Its short name, in options and file names. */
  readonly key: string;
  readonly name: string;
  /** What it is, in a line of the report. */
  readonly description: string;
  /** The program, from the bench's folder. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** Whether it needs the packages of tools/bench/peers. */
  readonly isPeer: boolean;
  /** As whom it reads: plans are explained as the same role. */
  readonly role: 'owner' | 'reader';
  readonly ask: (operation: Operation, code: string, token: string) => Question;
  /** Its answer in the contract's form, where it has another. */
  readonly normalise: (operation: OperationName, data: unknown) => unknown;
}

export const asItIs = (_operation: OperationName, data: unknown): unknown => data;

const json = { 'content-type': 'application/json' } as const;

/** A question for a trusted document. */
export const trustedQuestion = (
  { id }: Operation,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Question => ({
  path: '/graphql',
  headers: { ...json, ...headers },
  body: JSON.stringify({ documentId: id, variables: { code } }),
});

/** A question that brings its document. */
export const textQuestion = (
  text: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Question => ({
  path: '/graphql',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query: text, variables: { code } }),
});
