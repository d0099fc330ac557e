import { getNamedType, type GraphQLField, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

import type { Step } from './random-document.ts';

/**
 * The shortest way from the root to a field, through fields that questions got values of.
 * @param wanted as `Type.field`
 * @returns no step where no question came near it: it is below something that is always empty
 */
export function wayTo(
  schema: GraphQLSchema,
  roots: readonly GraphQLField<unknown, unknown>[],
  reached: ReadonlySet<string>,
  wanted: string,
): readonly Step[] {
  const query = schema.getQueryType();
  const ways: (readonly Step[])[] = query ? roots.map((field) => [{ on: query, field }]) : [];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1);
    const name = last === undefined ? '' : `${last.on.name}.${last.field.name}`;
    if (name === wanted) return way;
    if (last === undefined || seen.has(name) || !reached.has(name)) continue;
    seen.add(name);
    const type = getNamedType(last.field.type);
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const on of concrete)
      ways.push(...Object.values(on.getFields()).map((field) => [...way, { on, field }]));
  }
  return [];
}
