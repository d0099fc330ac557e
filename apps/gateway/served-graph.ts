import type { ApolloServer } from '@apollo/server';
import { type Database, readerUrl } from '@xintu/database';
import {
  buildGraphSchema,
  type Graph,
  type GraphContext,
  openGraph,
  openTrustedDocuments,
  startApollo,
  type TrustedDocuments,
} from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { readTrustedDocuments } from './read-trusted-documents.ts';

/** The graph, open for questions of whoever the gateway lets through. */
export interface ServedGraph {
  readonly graph: Graph;
  /** The short road: documents that were checked and planned before. */
  readonly trusted: TrustedDocuments;
  /** The road for any document. */
  readonly apollo: ApolloServer<GraphContext>;
  readonly close: () => Promise<void>;
}

/** The graph as the gateway serves it: one schema from the core's packages and the installed sectors. */
export async function openServedGraph(
  database: Pick<Database, 'url'>,
  options: { readonly development: boolean },
): Promise<ServedGraph> {
  const graph = openGraph(buildGraphSchema(graphModules), await readerUrl(database.url));
  const trusted = openTrustedDocuments(graph, readTrustedDocuments());
  const apollo = await startApollo(graph, options);
  return {
    graph,
    trusted,
    apollo,
    close: async () => {
      await apollo.stop();
      await graph.close();
    },
  };
}
