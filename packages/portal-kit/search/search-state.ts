import { firstOf, valuesOf, type UrlState } from '@xintu/ui';
import type { SubjectFilter, SubjectKind, SubjectStatus } from '../gql/graphql.ts';

/** Kinds one may filter by; practitioners are found through their licence, not by a list of persons. */
export const searchableKinds = [
  'ENTERPRISE',
  'BRANCH',
  'INDIVIDUAL_BUSINESS',
  'COOPERATIVE',
  'PUBLIC_INSTITUTION',
  'GOVERNMENT_BODY',
  'SOCIAL_ORGANISATION',
  'LAW_FIRM',
  'TRADE_UNION',
  'RELIGIOUS_PLACE',
  'VILLAGE_COLLECTIVE',
  'OTHER',
  'UNCONFIRMED',
] as const satisfies readonly SubjectKind[];

export const searchableStatuses = [
  'ACTIVE',
  'REVOKED',
  'CANCELLED',
  'MOVED_OUT',
  'UNKNOWN',
] as const satisfies readonly SubjectStatus[];

export interface SearchQuestion {
  readonly text: string;
  readonly filter: SubjectFilter;
}

/** Reads the question from the address. */
export function searchQuestion(state: UrlState): SearchQuestion {
  const kinds = valuesOf(state, 'kind', searchableKinds);
  const statuses = valuesOf(state, 'status', searchableStatuses);
  const division = firstOf(state, 'division');
  return {
    text: (firstOf(state, 'text') ?? '').trim(),
    filter: {
      ...(kinds.length > 0 && { kinds }),
      ...(statuses.length > 0 && { statuses }),
      ...(division !== null && /^\d{6}$/.test(division) && { division }),
    },
  };
}

/** Whether the text is worth asking: one character finds too much to help anybody. */
export function isAskable(text: string): boolean {
  return [...text.trim()].length >= 2;
}

/** The prefecture a credit code was registered in: characters 3 to 6 of the code, with the county part zero. */
export function prefectureOf(creditCode: string): string {
  return `${creditCode.slice(2, 6)}00`;
}
