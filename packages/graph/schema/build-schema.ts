import {
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  specifiedDirectives,
  visit,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';

import { type AccessDeclaration, accessDirective } from './access.ts';
import { fieldAccess } from './field-access.ts';
import { noteChanges } from './note-changes.ts';

/** What a package or a sector adds to the graph. */
export interface GraphModule {
  /** Resolver classes: root fields, and fields added to types of other packages. */
  readonly resolvers: readonly Function[];
  /** Types that are reached only through an interface. */
  readonly types?: readonly Function[];
}

function hasResolvers(resolvers: readonly Function[]): resolvers is NonEmptyArray<Function> {
  return resolvers.length > 0;
}

/** Builds the one schema from all modules. */
export function buildGraphSchema(modules: readonly GraphModule[]): GraphQLSchema {
  const resolvers = modules.flatMap((module) => [...module.resolvers]);
  if (!hasResolvers(resolvers)) throw new Error('a graph needs at least one resolver');
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: modules.flatMap((module) => [...(module.types ?? [])]),
    directives: [...specifiedDirectives, accessDirective],
    validate: false,
  });
  describeRoots(schema);
  return noteChanges(schema);
}

/** The root types are no classes of ours, and every change takes one `input`: what they are is said here. */
function describeRoots(schema: GraphQLSchema): void {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()];
  if (queries) queries.description = 'What can be asked (查询).';
  if (!mutations) return;
  mutations.description = 'What can be changed (变更).';
  for (const { args } of Object.values(mutations.getFields()))
    for (const argument of args) argument.description ??= 'What the change takes (输入).';
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** `@access(class: ...)` as it stands behind a field. */
function accessNode({ class: accessClass, purpose }: AccessDeclaration): ConstDirectiveNode {
  const argument = (
    name: string,
    value: { kind: Kind.ENUM; value: string } | { kind: Kind.BOOLEAN; value: true },
  ) => ({ kind: Kind.ARGUMENT, name: named(name), value }) as const;
  const openness = argument('class', { kind: Kind.ENUM, value: accessClass });
  const stated = purpose ? [argument('purpose', { kind: Kind.BOOLEAN, value: true })] : [];
  return { kind: Kind.DIRECTIVE, name: named('access'), arguments: [openness, ...stated] };
}

/** The schema as text, sorted, each field with who gets at it: what `schema.graphql` holds. */
export function schemaText(schema: GraphQLSchema): string {
  const access = fieldAccess(schema);
  const withAccess = (field: FieldDefinitionNode, owner: string): FieldDefinitionNode => {
    const declared = access.get(`${owner}.${field.name.value}`);
    return declared == null
      ? field
      : { ...field, directives: [...(field.directives ?? []), accessNode(declared)] };
  };
  const marked = visit(parse(printSchema(lexicographicSortSchema(schema))), {
    enter(node: ASTNode) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return undefined;
      return { ...node, fields: node.fields?.map((field) => withAccess(field, node.name.value)) ?? [] };
    },
  });
  return `${print(marked)}\n`;
}
