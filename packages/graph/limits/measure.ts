import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

import type { DocumentLimits } from './limits.ts';

type Measured = Readonly<Record<keyof DocumentLimits, number>>;

/** What a selection set comes to with its fragments written out. */
interface Extent {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  /** Fields of the set itself. */
  readonly own: number;
}

const nothing: Extent = { depth: 0, aliases: 0, fields: 0, own: 0 };

const together = (one: Extent, other: Extent): Extent => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  fields: one.fields + other.fields,
  own: one.own + other.own,
});

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/**
 * Measures selection sets. Each fragment is measured once, however often it is spread, so that the time follows the
 * document's length, not what it would be written out. A fragment inside itself counts nothing there: another rule
 * refuses it.
 */
function extentsOf(document: DocumentNode): (set: SelectionSetNode) => Extent {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const extent = fragment === undefined ? nothing : ofSet(fragment.selectionSet);
    measured.set(name, extent);
    return extent;
  };
  const ofSet = ({ selections }: SelectionSetNode): Extent => {
    let extent = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
        const aliases = below.aliases + (selection.alias === undefined ? 0 : 1);
        extent = together(extent, { depth: below.depth + 1, aliases, fields: below.fields + 1, own: 1 });
      } else {
        const inline = selection.kind === Kind.INLINE_FRAGMENT;
        extent = together(extent, inline ? ofSet(selection.selectionSet) : ofFragment(selection.name.value));
      }
    }
    return extent;
  };
  return ofSet;
}

/** Questions about the schema have a shape of their own, deeper than any other. */
function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
  );
}

/** How large a document is; of several operations the largest figures. Needs no schema, and no valid document. */
export function measureDocument(document: DocumentNode): Measured {
  let [directives, fragments] = [0, 0];
  visit(document, {
    Directive: () => {
      directives += 1;
    },
    FragmentDefinition: () => {
      fragments += 1;
    },
  });
  const extentOf = extentsOf(document);
  let extent = nothing;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, fields, own } = extentOf(definition.selectionSet);
    extent = {
      depth: isIntrospection(definition) ? extent.depth : Math.max(extent.depth, depth),
      aliases: Math.max(extent.aliases, aliases),
      fields: Math.max(extent.fields, fields),
      own: Math.max(extent.own, own),
    };
  }
  return { ...extent, directives, fragments, rootFields: extent.own };
}
