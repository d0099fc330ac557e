import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';

import { type Limits, limitsFor } from '../limits/limits.ts';
import { type Cost, OperationCosts } from '../limits/operation-costs.ts';
import { type KnownOperation, PlanCache } from '../planner/plan-cache.ts';
import { CredentialEnded, withCredentialHeld } from '../planner/run-plan.ts';
import type { Reader, Run } from '../planner/sql.ts';
import { isAnonymous } from './context.ts';
import { answerMutation } from './mutation.ts';
import { openReading } from './reading.ts';
import { asRefusal, withRefusals } from './refused-by-database.ts';
import { sampleVariables } from './sample-variables.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** One operation of one reader. The document is parsed and valid. */
export interface GraphRequest {
  /** Stands for the document's text in caches: its hash. */
  readonly documentKey: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  /** The business day. */
  readonly today: string;
  /** What resolvers of fields that are not planned get. */
  readonly context: unknown;
  /** Finds out anew who asks, where what they showed holds no more, or for less; null: nobody. */
  readonly renew?: () => Promise<Pick<GraphRequest, 'reader' | 'context'> | null>;
}

export type GraphAnswer = ExecutionResult;

/** The graph, open for questions. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly answer: (request: GraphRequest) => Promise<GraphAnswer>;
  /** The same as text, where the answer is what PostgreSQL wrote: it is passed on unread. */
  readonly answerText: (request: GraphRequest) => Promise<string | GraphAnswer>;
  /** Plans a trusted document before anybody asks. */
  readonly prepare: (trusted: TrustedDocument) => void;
  readonly close: () => Promise<void>;
}

/** Whatever GraphQL itself refuses about arguments says no code: it is the caller's affair like ours. */
function withCode(problem: GraphQLError): GraphQLError {
  const { message, extensions } = problem;
  return 'code' in extensions
    ? problem
    : new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The two parts of an answer: what PostgreSQL wrote, and what GraphQL itself still has to execute. */
interface Parts {
  readonly planned: string | null;
  readonly rest: DocumentNode | null;
  readonly cost: Cost;
}

/** Has GraphQL itself execute introspection and fields with resolvers of their own, beside what PostgreSQL wrote. */
async function complete(
  schema: GraphQLSchema,
  request: GraphRequest,
  { planned, rest, cost }: Parts,
): Promise<GraphAnswer> {
  const extensions = { cost };
  const data: Record<string, unknown> = planned === null ? {} : JSON.parse(planned);
  if (rest === null) return { data, extensions };
  const answered = await execute({
    schema,
    document: rest,
    variableValues: request.variables,
    contextValue: request.context,
  });
  const executed = withRefusals(answered, request.reader.requestId);
  return { ...executed, data: executed.data ? { ...data, ...executed.data } : null, extensions };
}

const signedOut = () =>
  new GraphQLError('Sign in first, or send a valid service token.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });

/** How a graph is opened. */
export interface GraphOptions {
  /** Connections for plans (10). */
  readonly connections?: number;
  /** What operations may cost, by reader. */
  readonly limits?: (reader: Reader) => Pick<Limits, 'cost'>;
  /**
   * False leaves out access rules, row-level security and the ledger, so that what they cost can be measured
   * (tools/bench); no setting leads here, and nothing that serves anybody may say it.
   */
  readonly guarded?: boolean;
}

/** Opens the graph over a schema: `answer` plans, runs and answers. */
export function openGraph(
  schema: GraphQLSchema,
  databaseUrl: string,
  { connections = 10, limits = limitsFor, guarded = true }: GraphOptions = {},
): Graph {
  const { pool, read, close } = openReading(databaseUrl, connections);
  const plans = new PlanCache(schema, guarded);
  const costs = new OperationCosts(schema);

  async function answerQuery(
    request: GraphRequest,
    known: KnownOperation,
    run: Run,
    cost: Cost,
  ): Promise<string | GraphAnswer> {
    const { plan, rest } = known.planned(run.variables, !isAnonymous(request.reader));
    if (plan === null) await withCredentialHeld(pool, run);
    const planned = plan === null ? null : await read(plan, run);
    return planned !== null && rest === null
      ? `{"data":${planned},"extensions":{"cost":${JSON.stringify(cost)}}}`
      : complete(schema, request, { planned, rest, cost });
  }

  async function answerOnce(request: GraphRequest): Promise<string | GraphAnswer> {
    const { documentKey, document, operationName, reader, today } = request;
    try {
      const known = plans.operation(documentKey, document, operationName);
      const definitions = known.operation.variableDefinitions ?? [];
      const variables = getVariableValues(schema, definitions, { ...request.variables });
      if (variables.errors !== undefined) return { errors: variables.errors };
      const run: Run = { variables: variables.coerced, reader, today };
      const cost = costs.within(known, run.variables, limits(reader).cost);
      if (known.operation.operation !== OperationTypeNode.MUTATION)
        return await answerQuery(request, known, run, cost);
      const held = await withCredentialHeld(pool, run);
      return { ...(await answerMutation({ schema, pool }, request, held)), extensions: { cost } };
    } catch (problem) {
      // What is refused is the caller's affair; anything else is not.
      const refusal =
        problem instanceof GraphQLError ? withCode(problem) : asRefusal(problem, reader.requestId);
      if (refusal !== null) return { errors: [refusal] };
      throw problem;
    }
  }

  async function answerText(request: GraphRequest): Promise<string | GraphAnswer> {
    try {
      return await answerOnce(request);
    } catch (problem) {
      if (!(problem instanceof CredentialEnded) || request.renew === undefined) throw problem;
      const renewed = await request.renew();
      return renewed === null ? { errors: [signedOut()] } : answerOnce({ ...request, ...renewed });
    }
  }

  async function answer(request: GraphRequest): Promise<GraphAnswer> {
    const answered = await answerText(request);
    return typeof answered === 'string' ? JSON.parse(answered) : answered;
  }

  function prepare({ id, document, operation, open }: TrustedDocument): void {
    const known = plans.operation(id, document, null);
    for (const which of ['all', 'required'] as const) {
      const variables = sampleVariables(schema, operation, which);
      for (const logged of open ? [true, false] : [true]) known.planned(variables, logged);
    }
  }

  return { schema, answer, answerText, prepare, close };
}
