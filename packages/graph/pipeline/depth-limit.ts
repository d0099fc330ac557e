import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

function depthOf(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  within: ReadonlySet<string>,
): number {
  const depths = selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      return selection.selectionSet === undefined
        ? 1
        : 1 + depthOf(selection.selectionSet, fragments, within);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, within);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    // A fragment inside itself is refused by another rule; here it only must not go on for ever.
    return fragment === undefined || within.has(name)
      ? 0
      : depthOf(fragment.selectionSet, fragments, new Set([...within, name]));
  });
  return Math.max(0, ...depths);
}

/** A validation rule: operations nested deeper than `deepest` fields are refused. Introspection has its own shape and passes. */
export function depthLimit(deepest: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition: (operation) => {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of context.getDocument().definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      }
      const isIntrospection = operation.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      );
      const depth = depthOf(operation.selectionSet, fragments, new Set());
      if (!isIntrospection && depth > deepest) {
        context.reportError(
          new GraphQLError(
            `The operation is nested ${String(depth)} fields deep; at most ${String(deepest)} are answered.`,
            { nodes: operation },
          ),
        );
      }
    },
  });
}
