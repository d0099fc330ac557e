import { readWorkingCalendar } from '@xintu/catalogue';
import type { CaseKindDeclaration, CaseState, CaseValues } from '@xintu/declarations';
import { isLegalDay, type LegalDay } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import type { StoredCase, StoredLimit } from '../model/stored-case.ts';
import { limitEnd } from '../rules/limit.ts';

const none: StoredLimit = { dueOn: null, rule: null, provisional: false };

/** The state of a kind by its code. */
export function stateOf(kind: CaseKindDeclaration, code: string): CaseState {
  const state = kind.states.find((candidate) => candidate.code === code);
  if (state === undefined) throw new Error(`${kind.code} has no state ${code}`);
  return state;
}

/** The limit that starts to run when a case enters a state. */
export async function startLimit(
  client: ClientBase,
  kind: CaseKindDeclaration,
  state: CaseState,
  at: {
    readonly today: LegalDay;
    readonly divisionCode: string;
    readonly values: CaseValues;
    /** The case as it was before; absent at its opening. */
    readonly before?: Pick<StoredCase, 'limit' | 'entry'>;
  },
): Promise<StoredLimit> {
  if (state.keepsLimit === true) return at.before?.limit ?? none;
  if (state.untilEntryEnds === true) return at.before?.entry ?? none;
  const limit = kind.limits.find(({ code }) => code === state.limit);
  if (limit === undefined) return none;
  const stated = state.limitFrom === undefined ? undefined : at.values[state.limitFrom];
  const start = stated !== undefined && isLegalDay(stated) ? stated : at.today;
  const end = limitEnd(limit, start, at.divisionCode, await readWorkingCalendar(client));
  if (end === null) return none;
  const { basis, article, value, unit, confirmed } = end.row;
  const rule = { code: limit.code, name: limit.name, basis, article, value, unit, confirmed, from: start };
  return { dueOn: end.day, rule, provisional: end.provisional };
}
