import { lazy, Suspense, type ReactNode } from 'react';
import { ringCount } from './relation-layout.ts';
import { useWideScreen } from './wide-screen.ts';

/** A subject in the picture. */
export interface RelationNode {
  readonly id: string;
  readonly name: string;
}

/** A tie between two subjects, as it is worded. */
export interface RelationTie {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface RelationPictureProps {
  /** The subject in the middle. */
  readonly centre: RelationNode;
  readonly nodes: readonly RelationNode[];
  readonly ties: readonly RelationTie[];
  readonly onOpen: (id: string) => void;
}

const RelationChart = lazy(() =>
  import('./relation-chart.tsx').then((module) => ({ default: module.RelationChart })),
);

/**
 * Relations as a picture: click a subject to go there. It is only a picture: the page shows the same as a list for
 * keyboards, screen readers and phones.
 */
export function RelationPicture(props: RelationPictureProps): ReactNode {
  const wide = useWideScreen();
  if (!wide) return null;
  return (
    <div aria-hidden style={{ height: 200 + 160 * ringCount(props.nodes.length) }}>
      <Suspense fallback={null}>
        <RelationChart {...props} />
      </Suspense>
    </div>
  );
}
