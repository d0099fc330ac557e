import {
  type DocumentNode,
  execute,
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Pool } from 'pg';

import type { Changes } from '../schema/note-changes.ts';
import { isPlanned } from '../planner/compile.ts';
import { compilePayloadPlan } from '../planner/plan.ts';
import { runPlan } from '../planner/run-plan.ts';
import { collectFields, type Document, readDocument, type SelectedField } from '../planner/selection.ts';
import type { Run } from '../planner/sql.ts';
import type { GraphAnswer, GraphRequest } from './graph.ts';
import { withRefusals } from './refused-by-database.ts';

/** One root field of a mutation, with what GraphQL executes of it and what is planned. */
interface Change {
  readonly selected: SelectedField;
  readonly payload: GraphQLObjectType;
}

function changesOf(document: Document, mutationType: GraphQLObjectType): Change[] {
  return collectFields(document, mutationType, [document.operation.selectionSet]).flatMap((selected) => {
    const field = mutationType.getFields()[selected.node.name.value];
    const payload = field && getNamedType(field.type);
    return isObjectType(payload) ? [{ selected, payload }] : [];
  });
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** What is left of a payload's selection for GraphQL: the fields that the action itself answered. */
function unplanned(document: Document, { selected, payload }: Change): SelectionSetNode {
  const fields = collectFields(document, payload, selected.selectionSets)
    .filter((field) => !isPlanned(payload, field))
    .map(({ node, selectionSets }): FieldNode => {
      const [first] = selectionSets;
      return first === undefined
        ? node
        : {
            ...node,
            selectionSet: { ...first, selections: selectionSets.flatMap(({ selections }) => selections) },
          };
    });
  return { kind: Kind.SELECTION_SET, selections: fields.length === 0 ? [typename] : fields };
}

function toExecute(document: Document, changes: readonly Change[]): DocumentNode {
  const selections = changes.map((change): FieldNode => ({
    ...change.selected.node,
    selectionSet: unplanned(document, change),
  }));
  const operation = {
    ...document.operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } as const;
  return { kind: Kind.DOCUMENT, definitions: [operation, ...document.fragments.values()] };
}

/** The payload in the order in which it was asked. */
function payloadOf(
  document: Document,
  { selected, payload }: Change,
  executed: object,
  planned: object,
): Record<string, unknown> {
  const known = new Map<string, unknown>([...Object.entries(executed), ...Object.entries(planned)]);
  return Object.fromEntries(
    collectFields(document, payload, selected.selectionSets).map(({ key }) => [key, known.get(key) ?? null]),
  );
}

/**
 * Answers a mutation: GraphQL runs its fields one after another, each an action that changes and answers what it alone
 * knows; then the planned rest of each payload is read, as its sender may see it.
 */
export async function answerMutation(
  { schema, pool }: { readonly schema: Document['schema']; readonly pool: Pool },
  request: GraphRequest,
  run: Run,
): Promise<GraphAnswer> {
  const document = readDocument(schema, request.document, request.operationName, run.variables);
  const mutationType = schema.getMutationType();
  if (!mutationType) throw new Error('the schema has no mutations');
  const changes = changesOf(document, mutationType);
  const changed: Changes = new Map();
  const answered = await execute({
    schema,
    document: toExecute(document, changes),
    variableValues: request.variables,
    contextValue: { ...asObject(request.context), changed },
  });
  const executed = withRefusals(answered, request.reader.requestId);
  if (!executed.data) return executed;
  const data: Record<string, unknown> = {};
  for (const change of changes) {
    const { key } = change.selected;
    const own = executed.data[key];
    data[key] =
      typeof own === 'object' && own !== null
        ? payloadOf(document, change, own, await readPayload(pool, document, change, run, changed.get(key)))
        : own;
  }
  return { ...executed, data };
}

async function readPayload(
  pool: Pool,
  document: Document,
  { selected, payload }: Change,
  run: Run,
  changed: string | undefined,
): Promise<object> {
  if (changed === undefined) return {};
  const plan = compilePayloadPlan(document, payload, selected);
  if (plan === null) return {};
  const { data } = await runPlan(pool, plan, { ...run, changed });
  return asObject(JSON.parse(data));
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
