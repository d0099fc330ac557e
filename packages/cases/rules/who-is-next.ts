import type { CaseParty } from '@xintu/declarations';

/** An open case as far as it says who has to act. */
export interface WaitingCase {
  readonly waitsFor: CaseParty | null;
  /** Account that answers for it; null: nobody is named. */
  readonly ownerId: string | null;
  readonly ownerAbsent: boolean;
  /** Accounts that act for an absent owner: the deputy named in the case, and who was given the owner's roles. */
  readonly standIns: readonly string[];
  /** The last day of its limit is over. */
  readonly overdue: boolean;
}

/** Somebody as they stand to a case. */
export interface Somebody {
  /** Null: no person, so that nothing is theirs by name. */
  readonly accountId: string | null;
  /** Codes of roles. */
  readonly roles: readonly string[];
  readonly ofHandler: boolean;
  readonly ofCreditOffice: boolean;
  readonly ofOpener: boolean;
}

/** Whose name stands on an officer's step: the owner's, while absent the stand-ins', where there is none everybody's. */
function isAnswering({ ownerId, ownerAbsent, standIns }: WaitingCase, { accountId }: Somebody): boolean {
  if (ownerId === null) return true;
  if (!ownerAbsent) return accountId === ownerId;
  return standIns.length === 0 || (accountId !== null && standIns.includes(accountId));
}

function isNext(waiting: WaitingCase, who: Somebody): boolean {
  const is = (role: string) => who.roles.includes(role);
  switch (waiting.waitsFor) {
    case 'OFFICER':
      return who.ofHandler && is('case-officer') && isAnswering(waiting, who);
    case 'REVIEWER':
      return who.ofHandler && is('reviewer');
    case 'CREDIT_OFFICE':
      return who.ofCreditOffice && is('credit-office');
    // Whoever received it at the counter sees to it that the subject comes back.
    case 'SUBJECT':
    case 'COUNTER':
      return who.ofOpener && is('case-officer');
    case 'CLOCK':
    case null:
      return false;
  }
}

/**
 * What a case asks of somebody: the next step (`NEXT`); or, once its limit is over, to see that it is taken
 * (`OVERSEE`): reviewers of the department that handles it, and the credit office. Null: nothing.
 */
export function askedOf(waiting: WaitingCase, who: Somebody): 'NEXT' | 'OVERSEE' | null {
  if (isNext(waiting, who)) return 'NEXT';
  if (!waiting.overdue) return null;
  const oversees =
    (who.ofHandler && who.roles.includes('reviewer')) ||
    (who.ofCreditOffice && who.roles.includes('credit-office'));
  return oversees ? 'OVERSEE' : null;
}
