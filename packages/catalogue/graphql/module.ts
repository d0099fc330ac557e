import type { GraphModule } from '@xintu/graph';

import { CalendarResolvers } from './calendar.ts';
import { CatalogueMutations } from './catalogue.mutations.ts';
import { CatalogueQueries } from './catalogue.queries.ts';
import { DueProcessResolvers } from './due-process.ts';
import { RuleResolvers } from './rules.resolvers.ts';
import { ViewerQueries } from './viewer.ts';

/** What this package adds to the graph: 信用信息目录. */
export const catalogueGraph: GraphModule = {
  resolvers: [
    DueProcessResolvers,
    CatalogueQueries,
    ViewerQueries,
    CatalogueMutations,
    RuleResolvers,
    CalendarResolvers,
  ],
};
