import type { GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql';

import { plannedExtensions } from './compile.ts';
import { collectFields, type Document } from './selection.ts';

/** Whether fields of two types mean the same and are read the same way; what only one of them has is never alike. */
function areAlike(
  one: GraphQLField<unknown, unknown> | undefined,
  other: GraphQLField<unknown, unknown> | undefined,
): boolean {
  if (one === undefined || other === undefined) return false;
  const signature = ({ type, args }: GraphQLField<unknown, unknown>) =>
    [String(type), ...args.map((argument) => `${argument.name}: ${String(argument.type)}`)].join();
  return plannedExtensions(one).read === plannedExtensions(other).read && signature(one) === signature(other);
}

/** Whether a selection asks two types for the very same; the name of a type is each type's own. */
export function isAskedAlike(
  document: Document,
  selections: readonly SelectionSetNode[],
  one: GraphQLObjectType,
  other: GraphQLObjectType,
): boolean {
  const theirs = collectFields(document, other, selections);
  const ours = collectFields(document, one, selections);
  return (
    ours.length === theirs.length &&
    ours.every(({ node, selectionSets }, index) => {
      const their = theirs[index];
      return (
        node === their?.node &&
        selectionSets.length === their.selectionSets.length &&
        selectionSets.every((selectionSet, place) => selectionSet === their.selectionSets[place]) &&
        areAlike(one.getFields()[node.name.value], other.getFields()[node.name.value])
      );
    })
  );
}
