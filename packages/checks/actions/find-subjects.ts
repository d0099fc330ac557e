import { normaliseName } from '@xintu/kernel';
import type { ClientBase } from 'pg';

import { askedCode, type AskedSubject, type Match } from '../rules/outcome.ts';

interface FoundSubject extends Match {
  readonly position: number;
}

/**
 * Who may be meant, for each of the subjects asked about, in their order: the one registered under the code, and those
 * who bear or bore the name. Practitioners are not found: no search goes by persons.
 */
export async function findSubjects(
  client: ClientBase,
  asked: readonly AskedSubject[],
): Promise<readonly (readonly Match[])[]> {
  const { rows } = await client.query<FoundSubject>(
    `with asked as (
       select * from unnest($1::integer[], $2::text[], $3::text[]) as a (position, code, normalised)),
     found as (
       select a.position, k.subject_id, 'CODE' as by from asked a join subject_key k on k.key = a.code
       union
       select a.position, n.subject_id, case when n.recorded_to = 'infinity' then 'NAME' else 'FORMER_NAME' end
       from asked a join subject_name n on n.normalised = a.normalised)
     select f.position, f.subject_id as "subjectId", s.code, s.name, f.by
     from found f join subject_version s on s.subject_id = f.subject_id and s.recorded_to = 'infinity'
     where s.kind <> 'PRACTITIONER' order by f.position, f.by, s.code`,
    [
      asked.map((_, position) => position),
      asked.map(({ code }) => askedCode(code)),
      asked.map(({ name }) => (name === null || name.trim() === '' ? null : normaliseName(name))),
    ],
  );
  const matches: Match[][] = asked.map(() => []);
  for (const { position, ...match } of rows) matches[position]?.push(match);
  return matches;
}
