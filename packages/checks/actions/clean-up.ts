import { may, type Viewer } from '@xintu/access';
import type { Pool } from 'pg';

/** Why something is suspended. */
export type CleanUpReason = 'LAPSED' | 'NOT_YET' | 'NOT_READ' | 'TOO_LOW';

/** A measure, record type or list whose legal basis does not carry it, and who must decide about it. */
export interface CleanUpEntry {
  readonly kind: 'MEASURE' | 'RECORD_TYPE' | 'LIST';
  readonly code: string;
  readonly name: string;
  readonly reason: CleanUpReason;
  readonly basisTitle: string;
  readonly basisArticle: string;
  readonly basisLevel: string;
  /** First day on which it is suspended; null: it never was in force. */
  readonly suspendedFrom: string | null;
  /** Names of the departments that decide: those that provide the type, or carry the measure out. */
  readonly deciders: readonly string[];
}

/**
 * The clean-up register (专项清理): everything that is suspended on the day because its basis lapsed, is not in force yet,
 * has not been read in the published text, or is of too low a level. It follows the bases by itself.
 */
export async function readCleanUp(
  pool: Pool,
  viewer: Viewer,
  today: string,
): Promise<readonly CleanUpEntry[]> {
  if (!may(viewer, 'clean-up.read', {}).allowed) return [];
  const { rows } = await pool.query<CleanUpEntry>(register, [
    today,
    viewer.language,
    viewer.department?.code ?? null,
  ]);
  return rows;
}

const register = `
  with area as (select division_code from department where code = $3),
  item as (
    select 'MEASURE' as kind, m.code, m.name, m.english_name, m.legal_basis_code, m.kind as measure_kind,
      array(select distinct d.name from measure_executor e join department d on d.kind = e.department_kind
        where e.measure_code = m.code and ($3::text is null
          or within_area(d.division_code, (select division_code from area))) order by 1) as deciders
    from measure m
    union all
    select 'RECORD_TYPE', t.code, t.name, t.english_name, t.legal_basis_code, null,
      array(select d.name from record_type_provider p join department d on d.code = p.department_code
        where p.record_type_code = t.code and ($3::text is null
          or within_area(d.division_code, (select division_code from area))) order by 1)
    from record_type t
    union all
    select 'LIST', l.code, l.name, l.english_name, l.legal_basis_code, null, '{}' from list l)
  select i.kind, i.code, case when $2 = 'en' then i.english_name else i.name end as name,
    case when b.valid_to < $1::date then 'LAPSED' when b.valid_from > $1::date then 'NOT_YET'
      when not b.confirmed then 'NOT_READ' else 'TOO_LOW' end as reason,
    b.title as "basisTitle", b.article as "basisArticle", b.level as "basisLevel",
    (b.valid_to + 1)::text as "suspendedFrom", i.deciders
  from item i join legal_basis b on b.code = i.legal_basis_code
  where case i.kind when 'MEASURE' then
      not measure_works(i.measure_kind, b.confirmed, b.level, b.valid_from, b.valid_to, $1::date)
    else b.valid_from > $1::date or b.valid_to < $1::date end
  order by 1, (b.valid_to) nulls last, 2`;
