import { createPool, withSettings } from '@xintu/database';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Pool } from 'pg';

import { type Limits, limitsFor } from '../limits/limits.ts';
import { type Cost, OperationCosts } from '../limits/operation-costs.ts';
import { PlanCache } from '../planner/plan-cache.ts';
import { runPlan } from '../planner/run-plan.ts';
import { collectFields, type Document, readDocument } from '../planner/selection.ts';
import type { Reader, Run } from '../planner/sql.ts';
import { isAnonymous } from './context.ts';
import { answerMutation } from './mutation.ts';
import { asRefusal } from './refused-by-database.ts';
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

/**
 * Connections for plans. A plan is prepared once and planned by PostgreSQL for any parameters: with custom plans it
 * would be planned anew for each question, which takes longer than the question.
 */
function openReadPool(url: string, connections: number): Pool {
  const settings = {
    plan_cache_mode: 'force_generic_plan',
    timezone: 'Asia/Shanghai',
    statement_timeout: '30000',
  };
  return createPool(withSettings(url, settings), { name: 'xintu-read', connections });
}

/** The document with only those root fields that the planner doesn't read; null where none is left. */
function withoutPlannedFields(
  schema: GraphQLSchema,
  request: GraphRequest,
  variables: Run['variables'],
): DocumentNode | null {
  const { operation, ...read } = readDocument(schema, request.document, request.operationName, variables);
  const queryType = schema.getQueryType();
  if (!queryType) return request.document;
  const fields = collectFields({ operation, ...read }, queryType, [operation.selectionSet]).filter(
    (selected) => {
      const field = queryType.getFields()[selected.node.name.value];
      return field?.extensions['read'] === undefined;
    },
  );
  if (fields.length === 0) return null;
  const selections = fields.map(({ node, selectionSets }): FieldNode =>
    node.selectionSet === undefined
      ? node
      : {
          ...node,
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: selectionSets.flatMap((set) => set.selections),
          },
        },
  );
  const rest: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { kind: Kind.DOCUMENT, definitions: [rest, ...read.fragments.values()] };
}

/** A request that is refused before anything is read. */
interface Refused {
  readonly errors: readonly GraphQLError[];
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

/** The values of the variables. */
function valuesOf(
  schema: GraphQLSchema,
  { operation }: Pick<Document, 'operation'>,
  request: GraphRequest,
): { readonly values: Run['variables'] } | Refused {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  return coerced.errors === undefined ? { values: coerced.coerced } : { errors: coerced.errors };
}

/** Opens the graph over a schema: `answer` plans, runs and answers. */
export function openGraph(
  schema: GraphQLSchema,
  databaseUrl: string,
  connections = 10,
  limits: (reader: Reader) => Pick<Limits, 'cost'> = limitsFor,
): Graph {
  const pool = openReadPool(databaseUrl, connections);
  const plans = new PlanCache(schema);
  const costs = new OperationCosts(schema);

  async function answerText(request: GraphRequest): Promise<string | GraphAnswer> {
    const { documentKey, document, operationName, reader, today } = request;
    try {
      const read = readDocument(schema, document, operationName, {});
      const variables = valuesOf(schema, read, request);
      if ('errors' in variables) return variables;
      const run: Run = { variables: variables.values, reader, today };
      const cost = costs.within(read, run.variables, limits(reader).cost);
      if (read.operation.operation === OperationTypeNode.MUTATION)
        return { ...(await answerMutation({ schema, pool }, request, run)), extensions: { cost } };
      const plan = plans.plan(documentKey, document, operationName, run.variables, !isAnonymous(reader));
      const planned = plan === null ? null : await runPlan(pool, plan, run);
      const rest = withoutPlannedFields(schema, request, run.variables);
      return planned !== null && rest === null
        ? `{"data":${planned},"extensions":{"cost":${JSON.stringify(cost)}}}`
        : await complete(request, { planned, rest, cost });
    } catch (problem) {
      // What is refused is the caller's affair; anything else is not.
      const refusal =
        problem instanceof GraphQLError ? withCode(problem) : asRefusal(problem, reader.requestId);
      if (refusal !== null) return { errors: [refusal] };
      throw problem;
    }
  }

  async function complete(request: GraphRequest, { planned, rest, cost }: Parts): Promise<GraphAnswer> {
    const extensions = { cost };
    const data: Record<string, unknown> = planned === null ? {} : JSON.parse(planned);
    if (rest === null) return { data, extensions };
    // Introspection and fields with resolvers of their own are executed by GraphQL itself.
    const executed = await execute({
      schema,
      document: rest,
      variableValues: request.variables,
      contextValue: request.context,
    });
    return { ...executed, data: executed.data ? { ...data, ...executed.data } : null, extensions };
  }

  async function answer(request: GraphRequest): Promise<GraphAnswer> {
    const answered = await answerText(request);
    return typeof answered === 'string' ? JSON.parse(answered) : answered;
  }

  function prepare({ id, document, operation, open }: TrustedDocument): void {
    for (const which of ['all', 'required'] as const) {
      const variables = sampleVariables(schema, operation, which);
      for (const logged of open ? [true, false] : [true]) plans.plan(id, document, null, variables, logged);
    }
  }

  return { schema, answer, answerText, prepare, close: () => pool.end() };
}
