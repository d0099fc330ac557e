import { readTrustedDocuments } from '../read-trusted-documents.ts';

/** The id of the trusted document with this operation. */
export function trustedIdOf(operation: string): string {
  const found = Object.entries(readTrustedDocuments()).find(([, text]) =>
    new RegExp(`\\b(query|mutation) ${operation}\\b`).test(text),
  );
  if (found === undefined) throw new RangeError(operation);
  return found[0];
}
