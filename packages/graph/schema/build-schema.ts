import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';

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
    validate: false,
  });
  describeRoots(schema);
  return noteChanges(schema);
}

/** The root types are no classes of ours, so that what they are is said here. */
function describeRoots(schema: GraphQLSchema): void {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()];
  if (queries) queries.description = 'What can be asked (查询).';
  if (mutations) mutations.description = 'What can be changed (变更).';
}

/** The schema as text, sorted: what `schema.graphql` holds. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
