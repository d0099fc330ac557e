import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';

import { isPlanned } from './compile.ts';
import { collectFields, type Document } from './selection.ts';

/**
 * What GraphQL itself executes of a query: introspection, and fields with resolvers of their own. The document with
 * only those root fields that the planner doesn't read; null where none is left.
 */
export function unplannedPart({ operation, ...read }: Document): DocumentNode | null {
  const queryType = read.schema.getQueryType();
  if (!queryType) return null;
  const fields = collectFields({ operation, ...read }, queryType, [operation.selectionSet]).filter(
    (selected) => !isPlanned(queryType, selected),
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
