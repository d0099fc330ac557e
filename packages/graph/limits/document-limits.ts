import { type DocumentNode, GraphQLError } from 'graphql';

import type { DocumentLimits } from './limits.ts';
import { measureDocument } from './measure.ts';

/** In the order in which they are told. */
const names = ['depth', 'rootFields', 'fields', 'aliases', 'directives', 'fragments'] as const;

const words: Readonly<Record<keyof DocumentLimits, string>> = {
  depth: 'levels of fields',
  rootFields: 'root fields',
  fields: 'fields with its fragments written out',
  aliases: 'aliases with its fragments written out',
  directives: 'directives',
  fragments: 'fragments',
};

/** What is too large about a document; none where it keeps to the limits. */
export function tooLarge(document: DocumentNode, limits: DocumentLimits): GraphQLError[] {
  const measured = measureDocument(document);
  return names
    .filter((name) => measured[name] > limits[name])
    .map(
      (name) =>
        new GraphQLError(
          `The operation has ${String(measured[name])} ${words[name]}; at most ${String(limits[name])} are answered.`,
          {
            extensions: {
              code: 'LIMIT_EXCEEDED',
              limit: { name, allowed: limits[name], requested: measured[name] },
            },
          },
        ),
    );
}
