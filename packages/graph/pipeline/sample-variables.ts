import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  isInputType,
} from 'graphql';

/** Values of scalars as plans get them; any other scalar is a text. */
const scalars: Readonly<Record<string, unknown>> = { Boolean: true, Int: 1, Float: 1 };

function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isInputObjectType(type)) return scalars[type.name] ?? 'sample';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

/** Values for the variables of an operation, to plan with before anybody has asked: all of them, or only the required. */
export function sampleVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  which: 'all' | 'required',
): Readonly<Record<string, unknown>> {
  const values = (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return [];
    const given = which === 'all' || (isNonNullType(type) && defaultValue === undefined);
    return given ? [[variable.name.value, sampleOf(type)] as const] : [];
  });
  return Object.fromEntries(values);
}
