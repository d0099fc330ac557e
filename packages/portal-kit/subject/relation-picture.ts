import type { RelationNode, RelationTie } from '@xintu/ui';
import type { RelationDirection, RelationKind } from '../gql/graphql.ts';

interface Relation {
  readonly kind: RelationKind;
  readonly direction: RelationDirection;
  readonly subject: RelationNode;
}

type RelationWord = `relation.${RelationKind}.${'OUTGOING' | 'INCOMING'}`;

/** The word for a relation as seen from the subject of the page. */
export function relationWord(relation: Pick<Relation, 'kind' | 'direction'>): RelationWord {
  return `relation.${relation.kind}.${relation.direction === 'INCOMING' ? 'INCOMING' : 'OUTGOING'}`;
}

interface Picture {
  readonly centre: RelationNode;
  readonly nodes: readonly RelationNode[];
  readonly ties: readonly RelationTie[];
}

/** The picture of a subject's relations: each other subject once, arrows in the relation's own direction. */
export function relationPicture(
  centre: RelationNode,
  relations: readonly Relation[],
  word: (key: RelationWord) => string,
): Picture {
  const nodes = new Map<string, RelationNode>();
  for (const { subject } of relations) if (subject.id !== centre.id) nodes.set(subject.id, subject);
  const ties = relations.map((relation) => {
    const label = word(`relation.${relation.kind}.OUTGOING`);
    const other = relation.subject.id;
    return relation.direction === 'INCOMING'
      ? { from: other, to: centre.id, label }
      : { from: centre.id, to: other, label };
  });
  return { centre, nodes: [...nodes.values()], ties };
}
