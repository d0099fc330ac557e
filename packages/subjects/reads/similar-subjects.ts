import type { ClientBase, Pool } from 'pg';

import { nameKeys } from '../rules/name-keys.ts';
import { type NameParts, namePartsOf } from '../rules/name-parts.ts';
import { compareNames, type Similarity } from '../rules/similar-names.ts';

/** A subject whose name is like one that was asked for. */
export interface SimilarSubject extends Similarity {
  readonly subjectId: string;
  readonly code: string | null;
  /** Its present name. */
  readonly name: string;
  /** The name that is similar: the present one, or a former one. */
  readonly similarName: string;
  readonly isFormer: boolean;
}

interface FoundName {
  readonly place: number;
  readonly subjectId: string;
  readonly code: string | null;
  readonly name: string;
  readonly similarName: string;
  readonly isFormer: boolean;
}

/** Names asked for in one statement. */
const together = 100;
/** Names looked at under one key: a key that more share tells nothing. */
const mostUnderKey = 150;
/** As many candidates as an officer can compare. */
const mostSimilar = 5;

/**
 * Organisations with a name, present or former, that is similar to each of the names, the most similar first. For an
 * officer to choose from: being similar identifies nobody. Practitioners are not found.
 */
export async function findSimilarSubjects(
  database: Pool | ClientBase,
  names: readonly string[],
): Promise<readonly (readonly SimilarSubject[])[]> {
  const similar: (readonly SimilarSubject[])[] = [];
  for (let from = 0; from < names.length; from += together) {
    const parts = names.slice(from, from + together).map(namePartsOf);
    const found = await findNames(database, parts);
    similar.push(...parts.map((asked, place) => mostSimilarOf(asked, found.get(place) ?? [])));
  }
  return similar;
}

async function findNames(database: Pool | ClientBase, asked: readonly NameParts[]) {
  const keys = asked.map(nameKeys);
  const { rows } = await database.query<FoundName>(
    `select f.place, f.subject_id as "subjectId", v.code, v.name, n.name as "similarName",
       n.recorded_to < 'infinity' as "isFormer"
     from names_under($1, $2, $3) f
     join subject_name n on n.subject_id = f.subject_id and n.recorded_from = f.recorded_from
     join subject_version v on v.subject_id = f.subject_id and v.recorded_to = 'infinity'
     where v.kind <> 'PRACTITIONER'`,
    [keys.flatMap((own, place) => own.map(() => place)), keys.flat(), mostUnderKey],
  );
  const byPlace = new Map<number, FoundName[]>();
  for (const row of rows) {
    const found = byPlace.get(row.place);
    if (found === undefined) byPlace.set(row.place, [row]);
    else found.push(row);
  }
  return byPlace;
}

function mostSimilarOf(asked: NameParts, found: readonly FoundName[]): readonly SimilarSubject[] {
  const best = new Map<string, SimilarSubject>();
  for (const { place: _place, ...one } of found) {
    const similarity = compareNames(asked, namePartsOf(one.similarName));
    if (similarity !== null && similarity.score > (best.get(one.subjectId)?.score ?? 0))
      best.set(one.subjectId, { ...one, ...similarity });
  }
  return [...best.values()]
    .toSorted((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1))
    .slice(0, mostSimilar);
}
