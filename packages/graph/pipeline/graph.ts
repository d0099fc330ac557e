import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import pg from 'pg';

import { PlanCache } from '../planner/plan-cache.ts';
import { runPlan } from '../planner/run-plan.ts';
import { collectFields, readDocument } from '../planner/selection.ts';
import type { Reader, Run } from '../planner/sql.ts';

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
  readonly close: () => Promise<void>;
}

/**
 * Connections for plans. A plan is prepared once and planned by PostgreSQL for any parameters: with custom plans it
 * would be planned anew for each question, which takes longer than the question.
 */
function openReadPool(url: string, connections: number): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'xintu-read',
    options: '-c plan_cache_mode=force_generic_plan -c timezone=Asia/Shanghai -c statement_timeout=30000',
  });
}

/** The document with only those root fields that the planner doesn't read; null where none is left. */
function withoutPlannedFields(schema: GraphQLSchema, request: GraphRequest): DocumentNode | null {
  const { operation, ...read } = readDocument(
    schema,
    request.document,
    request.operationName,
    request.variables,
  );
  const queryType = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !queryType) return request.document;
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

function variablesOf(
  schema: GraphQLSchema,
  request: GraphRequest,
): { values: Run['variables'] } | { errors: readonly GraphQLError[] } {
  const { operation } = readDocument(schema, request.document, request.operationName, {});
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...request.variables });
  return coerced.errors === undefined ? { values: coerced.coerced } : { errors: coerced.errors };
}

/** Opens the graph over a schema: `answer` plans, runs and answers. */
export function openGraph(schema: GraphQLSchema, databaseUrl: string, connections = 10): Graph {
  const pool = openReadPool(databaseUrl, connections);
  const plans = new PlanCache(schema);

  async function answer(request: GraphRequest): Promise<GraphAnswer> {
    const variables = variablesOf(schema, request);
    if ('errors' in variables) return { errors: variables.errors };
    const run: Run = { variables: variables.values, reader: request.reader, today: request.today };
    const plan = plans.plan(request.documentKey, request.document, request.operationName, run.variables);
    const data: Record<string, unknown> = plan === null ? {} : JSON.parse(await runPlan(pool, plan, run));
    const rest = withoutPlannedFields(schema, request);
    if (rest === null) return { data };
    // Introspection and fields with resolvers of their own are executed by GraphQL itself.
    const executed = await execute({
      schema,
      document: rest,
      variableValues: request.variables,
      contextValue: request.context,
    });
    return { ...executed, data: executed.data ? { ...data, ...executed.data } : null };
  }

  return { schema, answer, close: () => pool.end() };
}
