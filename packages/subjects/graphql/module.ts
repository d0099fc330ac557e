import type { GraphModule } from '@xintu/graph';

import { SubjectQueries } from './subject.queries.ts';

/** What this package adds to the graph: 信用主体. */
export const subjectsGraph: GraphModule = {
  resolvers: [SubjectQueries],
};
