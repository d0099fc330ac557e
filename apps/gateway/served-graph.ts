import type { ApolloServer } from '@apollo/server';
import type { Database } from '@xintu/database';
import { buildGraphSchema, type GraphContext, openGraph, startApollo } from '@xintu/graph';
import { graphModules } from './graph-modules.ts';

/** The graph, open for questions of whoever the gateway lets through. */
export interface ServedGraph {
  readonly apollo: ApolloServer<GraphContext>;
  close(): Promise<void>;
}

/** The graph as the gateway serves it: one schema from the core's packages and the installed sectors. */
export async function openServedGraph(
  database: Pick<Database, 'url'>,
  options: { readonly development: boolean },
): Promise<ServedGraph> {
  const graph = openGraph(buildGraphSchema(graphModules), database.url);
  const apollo = await startApollo(graph, options);
  return {
    apollo,
    close: async () => {
      await apollo.stop();
      await graph.close();
    },
  };
}
