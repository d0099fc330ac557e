import { createHash } from 'node:crypto';

import { Failure, sentenceOf } from '@xintu/runtime';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  stripIgnoredCharacters,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { plannedExtensions } from '../planner/compile.ts';
import { tooLarge } from '../limits/document-limits.ts';
import { limitsOf, mostTokens } from '../limits/limits.ts';
import type { Graph } from './graph.ts';

/** An operation that was read, checked and planned before the first request. */
export interface TrustedDocument {
  /** `sha256:` and the digest of its text. */
  readonly id: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Whether who is not signed in may send it: each of its root fields is open. */
  readonly open: boolean;
}

/** The trusted documents of an installation. */
export interface TrustedDocuments {
  readonly withId: (id: string) => TrustedDocument | undefined;
  /** By its text, however it is spaced and commented. */
  readonly withText: (text: string) => TrustedDocument | undefined;
}

/** Longest text that is looked up: anybody may send one. */
const longestText = 64 * 1024;

/** The id of a document with this text. */
export function trustedDocumentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Whether each field that is asked of the root is open to who is not signed in. */
function isOpen(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  let open = operation.operation === OperationTypeNode.QUERY;
  const types = new TypeInfo(schema);
  const checkRootField = () => {
    if (types.getParentType() !== schema.getQueryType()) return;
    open &&= plannedExtensions(types.getFieldDef() ?? { extensions: {} }).open === true;
  };
  visit(document, visitWithTypeInfo(types, { Field: checkRootField }));
  return open;
}

function refuse(problems: readonly GraphQLError[]): void {
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
}

/** Reads and checks one document. Throws what is wrong with it. */
function readTrusted(schema: GraphQLSchema, id: string, text: string): TrustedDocument {
  if (trustedDocumentId(text) !== id) throw new Error('its id is not that of its text');
  const document = parse(text, { noLocation: true, maxTokens: mostTokens });
  refuse(tooLarge(document, limitsOf.staff.document));
  refuse(validate(schema, document, specifiedRules));
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operations.length > 1)
    throw new Error('it has more than one operation');
  const open = isOpen(schema, document, operation);
  if (open) refuse(tooLarge(document, limitsOf.public.document));
  return { id, document, operation, open };
}

/**
 * Reads, checks and plans the trusted documents of an installation.
 *
 * @param texts their texts by id
 * @throws {Failure} naming the document that doesn't fit the schema, and why
 */
export function openTrustedDocuments(
  graph: Graph,
  texts: Readonly<Record<string, string>>,
): TrustedDocuments {
  const byId = new Map<string, TrustedDocument>();
  const byText = new Map<string, TrustedDocument>();
  for (const [id, text] of Object.entries(texts)) {
    try {
      const trusted = readTrusted(graph.schema, id, text);
      graph.prepare(trusted);
      byId.set(id, trusted);
      byText.set(stripIgnoredCharacters(text), trusted);
    } catch (problem) {
      const [, name = 'without a name'] = /(?:query|mutation)\s+(\w+)/.exec(text) ?? [];
      throw new Failure(`The trusted document ${name} (${id}) can’t be served: ${sentenceOf(problem)}`);
    }
  }
  const withText = (text: string) => {
    if (text.length > longestText) return undefined;
    try {
      return byText.get(stripIgnoredCharacters(text));
    } catch {
      return undefined; // not even tokens of GraphQL
    }
  };
  return { withId: (id) => byId.get(id), withText };
}
