import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** What a request to the graph asks for. */
export interface GraphBody {
  /** The id of a trusted document; null where a document is sent instead. */
  readonly id: string | null;
  /** How the id was given: by `documentId`, or by Apollo's extension, whose ids may also be those of its own cache. */
  readonly style: 'documentId' | 'extension' | 'text';
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const shape = z.object({
  documentId: z.string().nullish(),
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).nullish() }).nullish(),
});

/** Ids carry their algorithm; Apollo's clients leave it out. */
const withAlgorithm = (hash: string): string => (hash.startsWith('sha256:') ? hash : `sha256:${hash}`);

/** What an address can name: a trusted document, and its variables as JSON. */
const addressShape = z.object({
  documentId: z.string(),
  operationName: z.string().optional(),
  variables: z
    .string()
    .optional()
    .transform((text, context) => {
      try {
        const given: unknown = text === undefined ? {} : JSON.parse(text);
        return given;
      } catch {
        context.addIssue('is no JSON');
        return z.NEVER;
      }
    }),
});

/**
 * Reads a request; null for one that is not of the right form. Of a body only JSON is read: no form of another site
 * can send it, so whatever is read here came from a page of ours or from a program. An address names a trusted
 * document and never holds one.
 */
export function readGraphRequest({
  method,
  body,
  query,
}: Pick<FastifyRequest, 'method' | 'body' | 'query'>): GraphBody | null {
  if (method === 'POST') return readGraphBody(body);
  const read = addressShape.safeParse(query);
  return read.success ? readGraphBody(read.data) : null;
}

function readGraphBody(body: unknown): GraphBody | null {
  const read = shape.safeParse(body);
  if (!read.success) return null;
  const { documentId, query, extensions, ...rest } = read.data;
  const hash = query === undefined || query === null ? extensions?.persistedQuery?.sha256Hash : undefined;
  const id = documentId ?? (hash === undefined ? null : withAlgorithm(hash));
  const ofId = typeof documentId === 'string' ? 'documentId' : 'extension';
  return {
    id,
    style: id === null ? 'text' : ofId,
    text: query ?? '',
    operationName: rest.operationName ?? null,
    variables: rest.variables ?? {},
  };
}
