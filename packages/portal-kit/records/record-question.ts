import { firstOf, readDayRange, valuesOf, type UrlState } from '@xintu/ui';
import type {
  PublicityStatus,
  RecordFilter,
  RecordKind,
  RecordOrder,
  RecordStanding,
} from '../gql/graphql.ts';

export const recordKinds = [
  'LICENCE',
  'PENALTY',
  'LISTING',
  'COMMITMENT',
  'EVALUATION',
  'HONOUR',
  'FACT',
] as const satisfies readonly RecordKind[];

export const standings = ['IN_FORCE', 'PENDING', 'ENDED'] as const satisfies readonly RecordStanding[];

export const publicityStatuses = [
  'PENDING',
  'IN_PUBLICITY',
  'NOT_PUBLISHED',
  'ENDED',
  'REPAIRED',
  'REVOKED',
] as const satisfies readonly PublicityStatus[];

export const recordOrders = [
  'DECIDED_NEWEST',
  'DECIDED_OLDEST',
  'RECEIVED_NEWEST',
  'RECEIVED_OLDEST',
] as const satisfies readonly RecordOrder[];

/** Reads the filter of the department's records from the address; what is not asked is left out. */
export function recordFilter(state: UrlState): RecordFilter {
  const recordTypes = (state['type'] ?? []).filter((code) => /^[a-z][a-z0-9-]*$/.test(code));
  const kinds = valuesOf(state, 'kind', recordKinds);
  const standing = valuesOf(state, 'standing', standings);
  const publicity = valuesOf(state, 'publicity', publicityStatuses);
  const decided = readDayRange(firstOf(state, 'decided'));
  const text = (firstOf(state, 'text') ?? '').trim();
  const objection = firstOf(state, 'objection');
  return {
    ...(recordTypes.length > 0 && { recordTypes }),
    ...(kinds.length > 0 && { kinds }),
    ...(standing.length > 0 && { standing }),
    ...(publicity.length > 0 && { publicity }),
    ...(decided.from !== null && { decidedFrom: decided.from }),
    ...(decided.to !== null && { decidedTo: decided.to }),
    ...(text !== '' && { text }),
    ...((objection === 'yes' || objection === 'no') && { underObjection: objection === 'yes' }),
  };
}

/** Reads the order from the address. */
export function recordOrder(state: UrlState): RecordOrder {
  return valuesOf(state, 'order', recordOrders)[0] ?? 'DECIDED_NEWEST';
}
