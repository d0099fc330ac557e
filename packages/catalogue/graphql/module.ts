import type { GraphModule } from '@xintu/graph';

import { DueProcessResolvers } from './due-process.ts';

import { CatalogueQueries } from './catalogue.queries.ts';
import { ViewerQueries } from './viewer.ts';

/** What this package adds to the graph: 信用信息目录. */
export const catalogueGraph: GraphModule = {
  resolvers: [DueProcessResolvers, CatalogueQueries, ViewerQueries],
};
