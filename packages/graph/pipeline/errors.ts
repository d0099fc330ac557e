import { logger, sentenceOf } from '@xintu/runtime';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';

/** The code of what was not foreseen. */
const internal = 'INTERNAL_SERVER_ERROR';

/** A value that doesn't fit its variable; a scalar may already have said so with a code of its own. */
function isBadVariable({ message, nodes }: GraphQLError): boolean {
  const [node, ...others] = nodes ?? [];
  return node?.kind === Kind.VARIABLE_DEFINITION && others.length === 0 && message.startsWith('Variable "$');
}

function codeOf(error: GraphQLError): unknown {
  return error.extensions['code'] ?? (isBadVariable(error) ? 'BAD_USER_INPUT' : internal);
}

/** An error as the caller gets it: what was not foreseen tells nothing of its insides. */
export function withoutInsides(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return formatted.extensions?.['code'] === internal
    ? {
        message: 'The request could not be answered; the log has the reason under its request id.',
        extensions: { code: internal },
      }
    : formatted;
}

/** Errors as the caller gets them; each with a code. */
export function formatErrors(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
  return errors.map((error) =>
    withoutInsides({ ...error.toJSON(), extensions: { ...error.extensions, code: codeOf(error) } }),
  );
}

/** Anything that was thrown as an error of GraphQL. */
export function asGraphQLError(problem: unknown): GraphQLError {
  if (problem instanceof GraphQLError) return problem;
  return new GraphQLError(sentenceOf(problem), problem instanceof Error ? { originalError: problem } : {});
}

/** Writes what was not foreseen into the log, under the request's id. */
export function logUnforeseen(errors: readonly GraphQLError[], requestId: string): void {
  for (const error of errors.filter((each) => codeOf(each) === internal)) {
    const { stack } = error.originalError ?? error;
    logger('graph').error({ requestId, problem: error.message, stack }, 'operation failed');
  }
}
