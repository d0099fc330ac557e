import type pg from 'pg';

/** Kinds that may have branches under their own name. */
const parentKinds = `('ENTERPRISE', 'COOPERATIVE', 'PUBLIC_INSTITUTION', 'SOCIAL_ORGANISATION', 'LAW_FIRM', 'OTHER')`;
/** A name without a remark in brackets at its end: （普通合伙） is not repeated inside the names of branches. */
const bare = (name: string): string =>
  `(case when right(${name}, 1) = ')' then regexp_replace(${name}, '\\([^()]*\\)$', '') else ${name} end)`;
/** Names shorter than this are parts of too many others. In characters. */
const SHORTEST_PARENT = 4;

/**
 * Ties branches to their parents, for the subjects that this import wrote (`registration_written`): the parent is
 * the enterprise whose name is the longest with which the branch's name begins. Of several enterprises of that name,
 * the one registered in the same prefecture, or province; where that does not decide either, the branch stays
 * without a parent. Also branches that were there before, if their parent came only now. Both ends of the relation
 * are written; one that was found otherwise than by the name is left alone.
 * @returns how many branches were tied, and SHA-256 of the relations written
 */
export async function tieBranches(client: pg.ClientBase): Promise<{ tied: number; digest: Buffer | null }> {
  await client.query(`
    create temporary table branch_prefix on commit drop as
    with branch as (
      select v.subject_id, ${bare('n.normalised')} as name, v.registered_at_code,
        exists (select from registration_written w where w.subject_id = v.subject_id) as written
      from subject_version v
      join subject_name n on n.subject_id = v.subject_id and n.recorded_to = 'infinity'
      where v.recorded_to = 'infinity' and v.kind = 'BRANCH')
    select branch.*, left(name, size) as prefix, size
    from branch cross join generate_series(${SHORTEST_PARENT}, length(name) - 2) as size`);
  await client.query(`
    create temporary table parent_name on commit drop as
    select ${bare('n.normalised')} as name, n.subject_id, n.recorded_to = 'infinity' as present, v.registered_at_code,
      exists (select from registration_written w where w.subject_id = v.subject_id) as written
    from subject_name n
    join subject_version v on v.subject_id = n.subject_id and v.recorded_to = 'infinity'
    where v.kind in ${parentKinds} and length(n.normalised) >= ${SHORTEST_PARENT};
    analyze branch_prefix; analyze parent_name;
    create temporary table branch_parent on commit drop as
    with candidate as (
      select b.subject_id, b.name, p.subject_id as parent_id, b.written or p.written as touched,
        rank() over (partition by b.subject_id order by b.size desc, p.present desc,
          left(p.registered_at_code, 4) = left(b.registered_at_code, 4) desc nulls last,
          left(p.registered_at_code, 2) = left(b.registered_at_code, 2) desc nulls last) as place
      from branch_prefix b join parent_name p on p.name = b.prefix)
    select subject_id, name, min(parent_id::text)::uuid as parent_id
    from candidate where place = 1
    group by subject_id, name having count(distinct parent_id) = 1 and bool_or(touched);
    analyze branch_parent;`);
  await closeReplaced(client);
  return addRelations(client);
}

/** A nearer parent replaces one that was found by the beginning of the name as well. */
async function closeReplaced(client: pg.ClientBase): Promise<void> {
  await client.query(`
    with replaced as (
      select r.subject_id, r.other_subject_id
      from relation r join branch_parent b on b.subject_id = r.subject_id
      where r.kind = 'BRANCH_OF' and r.direction = 'OUTGOING' and r.recorded_to = 'infinity'
        and r.other_subject_id <> b.parent_id
        and exists (select from parent_name p
          where p.subject_id = r.other_subject_id and starts_with(b.name, p.name)))
    update relation r set recorded_to = greatest(now(), r.recorded_from + interval '1 microsecond') from replaced
    where r.kind = 'BRANCH_OF' and r.recorded_to = 'infinity' and (
      (r.direction = 'OUTGOING' and r.subject_id = replaced.subject_id
        and r.other_subject_id = replaced.other_subject_id)
      or (r.direction = 'INCOMING' and r.subject_id = replaced.other_subject_id
        and r.other_subject_id = replaced.subject_id))`);
}

async function addRelations(client: pg.ClientBase): Promise<{ tied: number; digest: Buffer | null }> {
  const { rows } = await client.query<{ tied: number; digest: Buffer | null }>(`
    with fresh as materialized (
      select b.subject_id, b.parent_id from branch_parent b
      where not exists (select from relation r where r.subject_id = b.subject_id and r.kind = 'BRANCH_OF'
        and r.direction = 'OUTGOING' and r.recorded_to = 'infinity')),
    outgoing as (
      insert into relation (subject_id, kind, direction, other_subject_id, recorded_from)
      select subject_id, 'BRANCH_OF', 'OUTGOING', parent_id, now() from fresh),
    incoming as (
      insert into relation (subject_id, kind, direction, other_subject_id, recorded_from)
      select parent_id, 'BRANCH_OF', 'INCOMING', subject_id, now() from fresh)
    select count(*)::int as tied,
      sha256(string_agg(uuid_send(subject_id) || uuid_send(parent_id), ''::bytea order by subject_id)) as digest
    from fresh`);
  return rows[0] ?? { tied: 0, digest: null };
}
