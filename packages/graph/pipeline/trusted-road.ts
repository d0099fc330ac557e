import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';

import { asGraphQLError, formatErrors, logUnforeseen } from './errors.ts';
import type { Graph, GraphRequest } from './graph.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** One request for a trusted document. */
export interface TrustedRequest extends Pick<
  GraphRequest,
  'operationName' | 'variables' | 'reader' | 'today' | 'context' | 'renew'
> {
  readonly trusted: TrustedDocument;
  /** Whether errors keep to themselves what else the schema has: for who may not look at it. */
  readonly schemaIsSecret: boolean;
}

/** The body of an answer, and its HTTP status. */
export interface TrustedAnswer {
  readonly status: number;
  readonly text: string;
}

/** GraphQL proposes names of values and fields where one is mistyped. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/ ?Did you mean .*\?$/s, '') };
}

/** An answer in which something went wrong; without data the request itself was refused. */
function withErrors(
  { data, errors = [], extensions }: ExecutionResult,
  status: number,
  { reader, schemaIsSecret }: TrustedRequest,
): TrustedAnswer {
  logUnforeseen(errors, reader.requestId);
  const formatted = formatErrors(errors).map((error) => (schemaIsSecret ? withoutSuggestion(error) : error));
  const rest = {
    ...(data === undefined ? {} : { data }),
    ...(extensions === undefined ? {} : { extensions }),
  };
  return { status, text: JSON.stringify({ errors: formatted, ...rest }) };
}

/** Refused as a whole: for who asks, or for what is asked. */
function statusOf({ data, errors = [] }: ExecutionResult): number {
  if (data !== undefined) return 200;
  return errors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED') ? 401 : 400;
}

/**
 * The short road: the document was parsed, checked and planned before, so what is left is to plan, run and pass on what
 * PostgreSQL wrote. Answers and errors are those of the road for any document.
 */
export async function answerTrusted(graph: Graph, request: TrustedRequest): Promise<TrustedAnswer> {
  const { trusted, operationName } = request;
  if (operationName !== null && operationName !== trusted.operation.name?.value) {
    const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
    const unknown = new GraphQLError(`Unknown operation named "${operationName}".`, { extensions });
    return withErrors({ errors: [unknown] }, 400, request);
  }
  try {
    const { id, document } = trusted;
    const answer = await graph.answerText({ ...request, documentKey: id, document, operationName: null });
    if (typeof answer === 'string') return { status: 200, text: answer };
    if (answer.errors === undefined) return { status: 200, text: JSON.stringify(answer) };
    return withErrors(answer, statusOf(answer), request);
  } catch (problem) {
    return withErrors({ errors: [asGraphQLError(problem)] }, 500, request);
  }
}
