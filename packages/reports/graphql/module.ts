import type { GraphModule } from '@xintu/graph';

import { EmbeddedCheckMutations } from './embedded-check.ts';
import { CreditReportResolvers } from './report.resolvers.ts';

/** What this package adds to the graph: 信用报告. */
export const reportsGraph: GraphModule = { resolvers: [CreditReportResolvers, EmbeddedCheckMutations] };
