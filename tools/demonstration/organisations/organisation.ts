import type { CreditCode, LegalDay } from '@xintu/kernel';
import type { Place } from './places.ts';
import type { Trade } from './trades.ts';

export type OrganisationForm = 'COMPANY' | 'BRANCH' | 'INDIVIDUAL' | 'COOPERATIVE' | 'OTHER';

/** An invented organisation. */
export interface Organisation {
  readonly number: number;
  readonly code: CreditCode;
  readonly form: OrganisationForm;
  readonly trade: Trade;
  /** The name at first. */
  readonly name: string;
  /** The name that it took later. */
  readonly renamed: { readonly name: string; readonly on: LegalDay } | null;
  /** 企业类型 */
  readonly type: string;
  readonly representative: string;
  /** As registration files write it. */
  readonly capital: string;
  readonly place: Place;
  readonly address: string;
  readonly registeredOn: LegalDay;
  readonly parent: Organisation | null;
}

/** What the organisation was called on a day. */
export function nameOn({ name, renamed }: Organisation, day: LegalDay): string {
  return renamed !== null && day >= renamed.on ? renamed.name : name;
}
