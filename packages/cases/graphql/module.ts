import type { GraphModule } from '@xintu/graph';

import { CaseDocuments } from './case-documents.ts';
import { CaseMessages } from './case-message.ts';
import { CaseMutations } from './case.mutations.ts';
import { CaseQueries } from './case.queries.ts';
import { RepairQueries } from './repair-advice.ts';
import { TodoQueries } from './todo.queries.ts';

/** What this package adds to the graph: 办理. */
export const casesGraph: GraphModule = {
  resolvers: [CaseQueries, CaseMutations, CaseDocuments, CaseMessages, RepairQueries, TodoQueries],
};
