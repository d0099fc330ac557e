import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromAST,
} from 'graphql';

import { largestPage } from '../planner/connection.ts';
import { costWeights } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;
/** What a part of an operation costs with these variables; `rows` are those of the page around it. */
type Cost = (variables: Variables, rows: number) => number;

/** What counts of an operation, read once: `total` then is arithmetic. */
interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments that are being written out: one inside itself costs nothing there. */
  readonly within: ReadonlySet<string>;
}

const sum = (costs: readonly Cost[]): Cost => {
  if (costs.length === 0) return () => 0;
  return (variables, rows) => costs.reduce((total, cost) => total + cost(variables, rows), 0);
};

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection');
const isRows = (name: string) => name === 'nodes' || name === 'edges';

function fieldOf(
  type: GraphQLNamedType,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | null {
  if (name === SchemaMetaFieldDef.name && type === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && type === schema.getQueryType()) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

/** The page that `first` asks for: what is no size of a page is refused when the operation runs. */
function pageOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Variables) => number {
  const definition = field.args.find(({ name }) => name === 'first');
  const literal = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (definition === undefined) return () => 1;
  const sizeOf = (given: unknown) =>
    typeof given === 'number' ? Math.min(Math.max(given, 1), largestPage) : largestPage;
  if (literal?.kind === Kind.VARIABLE) {
    const { value } = literal.name;
    return (variables) => sizeOf(variables[value] ?? definition.defaultValue);
  }
  const size = sizeOf(
    literal === undefined ? definition.defaultValue : valueFromAST(literal, definition.type),
  );
  return () => size;
}

function costOfField(node: FieldNode, parent: GraphQLNamedType, reading: Reading): Cost {
  const { schema } = reading;
  const name = node.name.value;
  const field = fieldOf(parent, name, schema);
  if (field === null) return () => costWeights.value; // __typename
  const type = getNamedType(field.type);
  const own = type.name.startsWith('__') || parent.name.startsWith('__') ? costWeights.introspection : null;
  if (isLeafType(type)) {
    const weight =
      own ?? (isConnection(parent) && name.startsWith('totalCount') ? costWeights.count : costWeights.value);
    return () => weight;
  }
  const below = node.selectionSet === undefined ? sum([]) : costOfSet(node.selectionSet, type, reading);
  if (isConnection(type)) {
    const page = pageOf(field, node);
    return (variables) => costWeights.connection + below(variables, page(variables));
  }
  const weight = own ?? costWeights.object;
  if (isConnection(parent) && isRows(name)) return (variables, rows) => rows * (weight + below(variables, 1));
  if (!isListType(getNullableType(field.type))) return (variables) => weight + below(variables, 1);
  const rows =
    name === 'types' && own !== null ? Object.keys(schema.getTypeMap()).length : costWeights.listRows;
  return (variables) => rows * (weight + below(variables, 1));
}

/** The concrete type that a fragment is about; null where it is about whatever it stands in. */
function narrowed(
  selection: SelectionNode,
  parent: GraphQLNamedType,
  reading: Reading,
): GraphQLNamedType | null {
  if (selection.kind === Kind.FIELD) return null;
  const condition =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection.typeCondition?.name.value
      : reading.fragments.get(selection.name.value)?.typeCondition.name.value;
  const type = condition === undefined ? undefined : reading.schema.getType(condition);
  return isAbstractType(parent) && isObjectType(type) ? type : null;
}

function costOfSelection(selection: SelectionNode, parent: GraphQLNamedType, reading: Reading): Cost {
  if (selection.kind === Kind.FIELD) return costOfField(selection, parent, reading);
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition?.name.value;
    const type = condition === undefined ? parent : (reading.schema.getType(condition) ?? parent);
    return costOfSet(selection.selectionSet, type, reading);
  }
  const name = selection.name.value;
  const fragment = reading.fragments.get(name);
  if (fragment === undefined || reading.within.has(name)) return sum([]);
  const type = reading.schema.getType(fragment.typeCondition.name.value) ?? parent;
  return costOfSet(fragment.selectionSet, type, { ...reading, within: new Set([...reading.within, name]) });
}

/** An object is of one concrete type: of the fragments about concrete types the dearest type's count. */
function costOfSet({ selections }: SelectionSetNode, parent: GraphQLNamedType, reading: Reading): Cost {
  const shared: Cost[] = [];
  const alternatives = new Map<GraphQLNamedType, Cost[]>();
  for (const selection of selections) {
    const cost = costOfSelection(selection, parent, reading);
    const type = narrowed(selection, parent, reading);
    if (type === null) shared.push(cost);
    else alternatives.set(type, [...(alternatives.get(type) ?? []), cost]);
  }
  const always = sum(shared);
  if (alternatives.size === 0) return always;
  const ofTypes = [...alternatives.values()].map(sum);
  return (variables, rows) =>
    always(variables, rows) + Math.max(...ofTypes.map((cost) => cost(variables, rows)));
}

/**
 * What an operation costs, in whole points, as a function of its variables. The document keeps to the limits for
 * documents, so that writing out its fragments is bounded. `@skip` and `@include` don't lower the cost.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (variables: Variables) => number {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const cost = costOfSet(operation.selectionSet, root, { schema, fragments, within: new Set() });
  // Sums of fractions are not exact: weights have two places.
  return (variables) => Math.ceil(Math.round(cost(variables, 1) * 100) / 100);
}
