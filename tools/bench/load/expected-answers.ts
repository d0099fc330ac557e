import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';

import type { Started } from '../contestants/start.ts';
import type { Operation } from '../operations/operations.ts';
import { BadAnswer, dataOf, send } from './ask.ts';

/** The right answers for some codes, in the contract's form. */
export type ExpectedAnswers = ReadonlyMap<string, unknown>;

/** Cursors are each server's own. */
const withoutCursors = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => (key.endsWith('Cursor') ? undefined : value));

/** What an answer says, so that those of different servers can be compared. */
export function meaningOf({ contestant }: Started, operation: Operation, text: string): unknown {
  return withoutCursors(contestant.normalise(operation.name, dataOf(text)));
}

async function answersOf(
  started: Started,
  operation: Operation,
  codes: readonly string[],
  token: string,
): Promise<ExpectedAnswers> {
  const agent = new Agent({ keepAlive: true });
  try {
    const answers = new Map<string, unknown>();
    for (const code of codes) {
      const text = await send(agent, started.port, started.contestant.ask(operation, code, token));
      answers.set(code, meaningOf(started, operation, text));
    }
    return answers;
  } finally {
    agent.destroy();
  }
}

/**
 * Asks every contestant for the same codes and compares what they say.
 * @returns the answers, which later samples are compared with
 * @throws BadAnswer naming the first difference: nothing is timed then
 */
export async function requireEqualAnswers(
  contestants: readonly Started[],
  operation: Operation,
  codes: readonly string[],
  token: string,
): Promise<ExpectedAnswers> {
  const [first, ...others] = contestants;
  if (first === undefined) throw new RangeError('nobody takes part');
  const expected = await answersOf(first, operation, codes, token);
  for (const other of others) {
    const answers = await answersOf(other, operation, codes, token);
    for (const [code, answer] of expected) {
      requireSame(answers.get(code), answer, `${operation.name} of ${other.contestant.name} for ${code}`);
    }
  }
  return expected;
}

/** @throws BadAnswer naming the place of the first difference */
export function requireSame(given: unknown, expected: unknown, about: string): void {
  if (isDeepStrictEqual(given, expected)) return;
  throw new BadAnswer(`${about}: ${firstDifference(given, expected, '')}`);
}

function firstDifference(given: unknown, expected: unknown, path: string): string {
  if (typeof given === 'object' && given !== null && typeof expected === 'object' && expected !== null) {
    const [ours, theirs] = [new Map(Object.entries(expected)), new Map(Object.entries(given))];
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
      const [one, other] = [theirs.get(key), ours.get(key)];
      if (!isDeepStrictEqual(one, other)) return firstDifference(one, other, `${path}.${key}`);
    }
  }
  return `${path} is ${JSON.stringify(given)}, expected ${JSON.stringify(expected)}`;
}
