import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';

import { type GraphContext, readerOf, renewed } from './context.ts';
import { DocumentStore } from './document-store.ts';
import { logUnforeseen, withoutInsides } from './errors.ts';
import type { Graph } from './graph.ts';
import { mostTokens } from '../limits/limits.ts';

/** Answers as PostgreSQL wrote them, behind the empty data that Apollo takes for theirs. */
const written = new WeakMap<object, string>();

function unread(answer: string): { data: Record<string, unknown> } {
  const data = {};
  written.set(data, answer);
  return { data };
}

/** What PostgreSQL wrote is passed on as it is; Apollo read nothing of it. */
function stringify(result: FormattedExecutionResult): string {
  const { data, errors, extensions } = result;
  const answer = data && errors === undefined && extensions === undefined ? written.get(data) : undefined;
  return answer ?? JSON.stringify(result);
}

/** Apollo asks a gateway for its executor: ours hands the whole operation to the graph, so no resolver runs per field. */
function executorOf(graph: Graph): GatewayInterface {
  const executor: Awaited<ReturnType<GatewayInterface['load']>>['executor'] = async ({
    document,
    queryHash,
    operationName,
    request,
    context,
  }) => {
    const graphContext = asContext(context);
    const answer = await graph.answerText({
      documentKey: queryHash,
      document,
      operationName: operationName ?? null,
      variables: request.variables ?? {},
      reader: readerOf(graphContext.viewer),
      today: graphContext.today,
      context: graphContext,
      renew: () => renewed(graphContext),
    });
    return typeof answer === 'string' ? unread(answer) : answer;
  };
  let tell: ((schema: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    load: () => {
      tell?.({ apiSchema: graph.schema, coreSupergraphSdl: '' });
      return Promise.resolve({ executor });
    },
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => {
        tell = undefined;
      };
    },
    stop: () => Promise.resolve(),
  };
}

function isContext(context: object): context is GraphContext {
  return 'viewer' in context && 'today' in context && 'pool' in context;
}

function asContext(context: object): GraphContext {
  if (isContext(context)) return context;
  throw new Error('an operation needs its context');
}

const logErrors: ApolloServerPlugin<GraphContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        logUnforeseen(errors, contextValue.viewer.requestId);
        return Promise.resolve();
      },
    }),
};

/** Apollo Server over the graph: parsing, validation, limits and errors are its part; answering is the graph's. */
export async function startApollo(
  graph: Graph,
  options: { readonly development: boolean },
): Promise<ApolloServer<GraphContext>> {
  const apollo = new ApolloServer<GraphContext>({
    gateway: executorOf(graph),
    csrfPrevention: true,
    // The gateway ends on signals itself, after what is under way.
    stopOnTerminationSignals: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.development,
    // Places in the text would keep all its tokens in memory, as long as the document is known.
    parseOptions: { maxTokens: mostTokens, noLocation: true },
    documentStore: new DocumentStore(),
    stringifyResult: stringify,
    plugins: [ApolloServerPluginUsageReportingDisabled(), logErrors],
    formatError: withoutInsides,
  });
  await apollo.start();
  return apollo;
}
