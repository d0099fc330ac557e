import { createHash } from 'node:crypto';

import { type DocumentNode, type GraphQLError, parse } from 'graphql';

import { tooLarge } from './document-limits.ts';
import { type DocumentLimits, mostTokens } from './limits.ts';

/** Documents that are known to keep to the limits; the least recently used goes first. */
const mostKnown = 2_000;

function read(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true, maxTokens: mostTokens });
  } catch {
    return null; // told by whoever answers it: broken, or too many tokens
  }
}

/**
 * Looks at a document before anything else does: GraphQL's own rules take time that grows with the square of the
 * fields, and more with fragments.
 * @returns what is too large about a text; none where it is no document at all
 */
export function openDocumentGate(limits: DocumentLimits): (text: string) => readonly GraphQLError[] {
  const known = new Set<string>();
  return (text) => {
    const key = createHash('sha256').update(text).digest('base64');
    if (known.delete(key)) {
      known.add(key);
      return [];
    }
    const document = read(text);
    const problems = document === null ? [] : tooLarge(document, limits);
    if (problems.length > 0) return problems;
    known.add(key);
    const [oldest] = known;
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    return [];
  };
}
