import { readFileSync } from 'node:fs';

/** The operations of the portals and of the contract by their ids, as they were collected at build time. */
export function readTrustedDocuments(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL('./trusted-documents.gen.json', import.meta.url), 'utf8'));
}
