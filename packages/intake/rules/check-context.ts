import type { Field, ListDeclaration, RecordTypeDeclaration, SchemeDeclaration } from '@xintu/declarations';
import type { LegalDay, PenaltyRuleSet } from '@xintu/kernel';

/** What rows are checked against. */
export interface CheckContext {
  readonly type: RecordTypeDeclaration;
  readonly fields: readonly Field[];
  /** The department that hands in. */
  readonly provider: { readonly code: string; readonly name: string };
  /** The business day of handing in. */
  readonly today: LegalDay;
  readonly lists: readonly ListDeclaration[];
  readonly schemes: readonly SchemeDeclaration[];
  /** Codes with a wrong check character that were admitted one by one. */
  readonly admittedCodes: ReadonlySet<string>;
  /** The rules of publicity in force; absent: as published. */
  readonly penaltyRules?: PenaltyRuleSet;
}
