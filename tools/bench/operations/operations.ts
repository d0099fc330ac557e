import { readFileSync } from 'node:fs';

import { trustedDocumentId } from '@xintu/graph';
import { stripIgnoredCharacters } from 'graphql';

export const operationNames = ['subject-file', 'company-check'] as const;
export type OperationName = (typeof operationNames)[number];

/** An operation that is measured. Both ask for one organisation by its code. */
export interface Operation {
  readonly name: OperationName;
  /** The document as people wrote it; the contract's is taken word for word. */
  readonly text: string;
  /** Its id as a trusted document, and the text that this id stands for. */
  readonly id: string;
  readonly trustedText: string;
}

const places: Readonly<Record<OperationName, string>> = {
  'subject-file': '../../../apps/gateway/contract/subject-file.graphql',
  'company-check': './company-check.graphql',
};

function readOperation(name: OperationName): Operation {
  const text = readFileSync(new URL(places[name], import.meta.url), 'utf8');
  const trustedText = stripIgnoredCharacters(text);
  return { name, text, id: trustedDocumentId(trustedText), trustedText };
}

export const operations: Readonly<Record<OperationName, Operation>> = {
  'subject-file': readOperation('subject-file'),
  'company-check': readOperation('company-check'),
};

export function isOperationName(text: string): text is OperationName {
  return operationNames.some((name) => name === text);
}
