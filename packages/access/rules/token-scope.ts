import type { Purpose } from './viewer.ts';

/** What a service token is held to beyond its department and roles; null: no further limit. */
export interface TokenScope {
  /** Codes of the matters it may state. */
  readonly matters: readonly string[] | null;
  /** Codes of the record types it may hand in and read. */
  readonly recordTypes: readonly string[] | null;
}

/** Whether a purpose may be stated within a scope; people have none and may state any. */
export function mayState(scope: TokenScope | null, purpose: Purpose | null): boolean {
  const matters = scope?.matters ?? null;
  return matters === null || purpose === null || matters.includes(purpose.matter);
}

/** Whether a record type lies within a scope. */
export function isInScope(scope: TokenScope | null, recordType: string): boolean {
  return scope?.recordTypes?.includes(recordType) ?? true;
}
