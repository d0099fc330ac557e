import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  type DirectiveNode,
  Kind,
  type GraphQLObjectType,
} from 'graphql';

import type { Guard } from './arguments.ts';
import type { Run } from './sql.ts';

/** One field of the answer: its key, and every place in the document that asks for it. */
export interface SelectedField {
  readonly key: string;
  readonly node: FieldNode;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** The document while it is compiled: its fragments, the variables at hand, the guards collected so far. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Run['variables'];
  readonly guards: Guard[];
  /** Counts the fields that are compiled, for each concrete type again, and refuses beyond what a plan may have. */
  readonly countField: () => void;
}

/**
 * Fields of a plan at most. An interface is compiled for each of its types, so that interfaces inside interfaces
 * multiply; a document's own size does not bound that.
 */
const mostFields = 5_000;

function fieldCounter(): () => void {
  let fields = 0;
  return () => {
    fields += 1;
    if (fields <= mostFields) return;
    throw new GraphQLError('The operation is too large; ask for fewer fields.', {
      extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'plan', allowed: mostFields } },
    });
  };
}

const unresolved = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });

/**
 * Finds the operation and the fragments of a validated document.
 * @throws GraphQLError when it is not clear which operation is meant, or the schema has none of its kind
 */
export function readDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Run['variables'],
): Document {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName === null || definition.name?.value === operationName) operations.push(definition);
  }
  const [operation, ...others] = operations;
  if (operation === undefined || others.length > 0) throw unresolved('The document has no such operation.');
  if (!schema.getRootType(operation.operation)) throw unresolved(`There is no ${operation.operation}.`);
  return { schema, operation, fragments, variables, guards: [], countField: fieldCounter() };
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, document: Document): boolean {
  if (directives === undefined || directives.length === 0) return true;
  const included = (variables: Run['variables']) => {
    const node = { directives };
    const skipped = getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true;
    return !skipped && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  };
  const now = included(document.variables);
  document.guards.push({ shape: (variables) => String(included(variables)), value: String(now) });
  return now;
}

function applies(document: Document, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = document.schema.getType(condition);
  return isAbstractType(named) && document.schema.isSubType(named, type);
}

/** The fields asked of one concrete type, fragments resolved and equal keys merged (GraphQL spec, 6.3.2). */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedField[] {
  const fields = new Map<string, SelectedField & { readonly selectionSets: SelectionSetNode[] }>();
  const visited = new Set<string>();
  const visit = (selectionSet: SelectionSetNode) => {
    for (const selection of selectionSet.selections) {
      if (!isIncluded(selection.directives, document)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key) ?? { key, node: selection, selectionSets: [] };
        fields.set(key, known);
        if (selection.selectionSet !== undefined) known.selectionSets.push(selection.selectionSet);
        continue;
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      if (spread !== null && visited.has(spread)) continue; // its fields are here already
      if (spread !== null) visited.add(spread);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? document.fragments.get(selection.name.value) : selection;
      if (fragment !== undefined && applies(document, fragment.typeCondition?.name.value, type)) {
        visit(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(visit);
  return [...fields.values()];
}
