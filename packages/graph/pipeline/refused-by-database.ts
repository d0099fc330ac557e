import { logger } from '@xintu/runtime';
import { type ExecutionResult, GraphQLError } from 'graphql';
import pg from 'pg';

/** Values are the caller's: what PostgreSQL can't read as its type was no such value. */
const unreadable: ReadonlySet<string> = new Set([
  '22021', // a character that no text may have: U+0000
  '22P05', // half of a character
  '22P02', // no number, no identifier
  '22003', // a number out of range
  '22007', // no day or moment
  '22008', // a day out of range
]);
const cancelled = '57014';
const tooComplex = /^54/;

const answers = {
  BAD_USER_INPUT: 'An argument or a cursor holds a value that can’t be read.',
  TOO_SLOW: 'The operation took too long; ask for smaller pages or fewer fields.',
  LIMIT_EXCEEDED: 'The operation is too large; ask for fewer fields.',
} as const;

function codeOf(sqlState: string): keyof typeof answers | null {
  if (unreadable.has(sqlState)) return 'BAD_USER_INPUT';
  if (sqlState === cancelled) return 'TOO_SLOW';
  return tooComplex.test(sqlState) ? 'LIMIT_EXCEEDED' : null;
}

/** What PostgreSQL refused on the caller's account, as the caller is told it; null for what is our own fault. */
export function asRefusal(problem: unknown, requestId: string): GraphQLError | null {
  const sqlState = problem instanceof pg.DatabaseError ? (problem.code ?? '') : '';
  const code = codeOf(sqlState);
  if (code === null) return null;
  logger('graph').warn({ requestId, sqlState, code }, 'operation refused by the database');
  return new GraphQLError(answers[code], { extensions: { code } });
}

/** What GraphQL executed itself, with what PostgreSQL refused in it told as such, at the field where it was. */
export function withRefusals(executed: ExecutionResult, requestId: string): ExecutionResult {
  if (executed.errors === undefined) return executed;
  const errors = executed.errors.map((error) => {
    const refusal = asRefusal(error.originalError, requestId);
    const { nodes, path } = error;
    return refusal === null
      ? error
      : new GraphQLError(refusal.message, {
          nodes: nodes ?? null,
          path: path ?? null,
          extensions: refusal.extensions,
        });
  });
  return { ...executed, errors };
}
