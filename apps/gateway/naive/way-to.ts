import { getNamedType, type GraphQLField, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

import type { Draw } from './draw.ts';
import type { Step } from './random-document.ts';

/**
 * A shortest way from the root to a field, through fields that questions got values of: another one each time, since
 * on many of them there is never a value of the field (versions of what never changes, for one).
 * @param wanted as `Type.field`
 * @returns no step where no question came near it: it is below something that is always empty
 */
export function wayTo(
  draw: Draw,
  schema: GraphQLSchema,
  roots: readonly GraphQLField<unknown, unknown>[],
  reached: ReadonlySet<string>,
  wanted: string,
): readonly Step[] {
  const query = schema.getQueryType();
  const first = draw.integer(0, 9_999);
  const ways: (readonly Step[])[] = query ? turned(roots, first).map((field) => [{ on: query, field }]) : [];
  const seen = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1);
    const name = last === undefined ? '' : `${last.on.name}.${last.field.name}`;
    if (name === wanted) return way;
    if (last === undefined || seen.has(name) || !reached.has(name)) continue;
    seen.add(name);
    const type = getNamedType(last.field.type);
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const on of turned(concrete, first))
      ways.push(...Object.values(on.getFields()).map((field) => [...way, { on, field }]));
  }
  return [];
}

/** The same in the same order, beginning elsewhere. */
function turned<Item>(items: readonly Item[], first: number): readonly Item[] {
  const place = first % Math.max(items.length, 1);
  return [...items.slice(place), ...items.slice(0, place)];
}
