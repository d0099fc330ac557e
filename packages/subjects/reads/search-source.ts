import type { SubjectKind, SubjectStatus } from '@xintu/kernel';
import { readSearchText, type SearchText } from '../rules/search-text.ts';
import {
  SEARCH_BOUND,
  searchParameterTypes,
  searchRows,
  type SearchParameter,
  type SearchVariant,
} from './search-rows.ts';

/** Filter of subjects (the contract's SubjectFilter); null is no condition. */
export interface SubjectFilter {
  readonly kinds?: readonly SubjectKind[] | null;
  readonly statuses?: readonly SubjectStatus[] | null;
  /** GB/T 2260 code; a province or prefecture includes what lies in it */
  readonly division?: string | null;
  /** GB/T 4754 code or its beginning; a section includes its divisions */
  readonly industry?: string | null;
  readonly registeredFrom?: string | null;
  readonly registeredTo?: string | null;
}

export interface SubjectSearch {
  /** what was typed: part of a name, pinyin, initials, a former name, a code or its beginning */
  readonly text: string;
  readonly filter?: SubjectFilter | null;
  /** at most so many, plus one that tells whether there are more */
  readonly first: number;
  /** the last row of the page before */
  readonly after?: SearchPosition | null;
  /** searches what was known at this instant (ISO 8601) */
  readonly asOf?: string | null;
  /** pairs of characters that are common in this register (`loadCommonBigrams`) */
  readonly common?: ReadonlySet<string>;
}

/** What decides on the statement and its values. */
export type SearchTerms = Pick<SubjectSearch, 'text' | 'filter' | 'asOf' | 'common'>;

/** Where a row stands in the order of a search. */
export interface SearchPosition {
  readonly place: number;
  readonly subjectId: string;
}

/** A statement with its values, ready for `pool.query`. */
export interface SearchStatement {
  /** the same for the same text of the statement: good as the name of a prepared statement */
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | number | readonly string[] | null)[];
}

/** The statement that serves a search: by the shape of its text, not by its words. */
export function searchVariant({ text, filter, asOf, common }: SearchTerms): SearchVariant {
  return {
    shape: readSearchText(text, common).shape,
    filtered: Object.values(filter ?? {}).some((value) => value !== null && value !== undefined),
    asOf: asOf !== null && asOf !== undefined,
  };
}

/** Value of each parameter that `searchRows` may ask for. */
export function searchValues(
  search: SearchTerms,
): Readonly<Record<SearchParameter, string | readonly string[] | null>> {
  const read: SearchText = readSearchText(search.text, search.common);
  const filter = search.filter ?? {};
  return {
    text: read.text,
    bigrams: read.bigrams,
    codeKey: read.keys[0],
    numberKey: read.keys[1],
    pattern: read.patterns[0],
    otherPattern: read.patterns[1],
    kinds: filter.kinds ?? null,
    statuses: filter.statuses ?? null,
    division: filter.division == null ? null : divisionBeginning(filter.division),
    industry: filter.industry ?? null,
    registeredFrom: filter.registeredFrom ?? null,
    registeredTo: filter.registeredTo ?? null,
    asOf: search.asOf ?? null,
  };
}

/**
 * One statement for a page of a search: rows (subject_id, place, total_count) in order, one more than asked for where
 * there are more. `total_count` is exact up to 1,000; 1,001 means more.
 * @param firstParameter number of its first parameter, for embedding
 */
export function searchSource(search: SubjectSearch, firstParameter = 1): SearchStatement {
  const variant = searchVariant(search);
  const given = searchValues(search);
  const values: (string | number | readonly string[] | null)[] = [];
  const bind = (value: string | number | readonly string[] | null, type: string): string => {
    values.push(value);
    return `$${String(firstParameter + values.length - 1)}::${type}`;
  };
  const bound = new Map<SearchParameter, string>();
  const rows = searchRows(variant, (parameter) => {
    const known = bound.get(parameter) ?? bind(given[parameter], searchParameterTypes[parameter]);
    bound.set(parameter, known);
    return known;
  });
  const place = bind(search.after?.place ?? null, 'integer');
  const subjectId = bind(search.after?.subjectId ?? null, 'uuid');
  const limit = bind(search.first + 1, 'integer');
  const kept = variant.shape === 'EMPTY' ? 'not materialized' : 'materialized';
  return {
    name: [
      'subject-search',
      variant.shape,
      ...(variant.filtered ? ['filtered'] : []),
      ...(variant.asOf ? ['as-of'] : []),
    ]
      .join(':')
      .toLowerCase(),
    text: `with matched as ${kept} (${rows})
      select m.subject_id, m.place,
        (select count(*) from (select from matched limit ${String(SEARCH_BOUND + 1)}) as counted)::integer as total_count
      from matched m where ${place} is null or (m.place, m.subject_id) > (${place}, ${subjectId})
      order by m.place, m.subject_id limit ${limit}`,
    values,
  };
}

/** 430000 stands for what begins with 43, 433100 for what begins with 4331. */
function divisionBeginning(code: string): string {
  return code.replace(/^(\d{2}|\d{4})0+$/, '$1');
}
