import { all, any, type PlanContext, row, type Row, sql, type Sql } from '@xintu/graph';

/**
 * Whether a version has ended today: repaired, revoked, moved to another subject, left its list, or past the last day
 * of its publicity. Licences that ran out have not "ended": they are no adverse record.
 */
function hasEnded(version: Row, today: Sql): Sql {
  return any([
    sql`${version.column('ended_on')} is not null`,
    sql`${version.column('exit_on')} is not null`,
    sql`coalesce(${version.column('publicity_until')} < ${today}, false)`,
    sql`${version.column('kind')} = 'listing' and coalesce(${version.column('valid_to')} < ${today}, false)`,
  ]);
}

/**
 * "Ended" is asked of what is known today, also when an older version is read: an as-of question changes what was
 * known, never what may be seen.
 */
function endedToday(version: Row, { today, asOf }: PlanContext): Sql {
  if (asOf === null) return hasEnded(version, today);
  const present = row('present');
  const stillInForce = sql`exists (select 1 from record_version as present
    where present.subject_id = ${version.column('subject_id')} and present.record_id = ${version.column('record_id')}
    and present.recorded_to = 'infinity' and not (${hasEnded(present, today)}))`;
  return any([hasEnded(version, today), sql`not ${stillInForce}`]);
}

/** Public: of a public record type, and, where adverse, within its publicity. */
function isPublic(version: Row, type: Row, today: Sql): Sql {
  return all([
    sql`${type.column('publication')} = 'PUBLIC'`,
    any([
      sql`not ${type.column('adverse')}`,
      sql`${type.column('due_process')} and coalesce(${version.column('publicity_from')} <= ${today}, false)`,
    ]),
  ]);
}

/** A matter is stated when it is one of the catalogue's. */
function isMatterStated({ reader }: PlanContext): Sql {
  return sql`exists (select 1 from matter where matter.code = ${reader.matter})`;
}

/**
 * Who may see a version of a record (product promises: rights 6, 7, 9):
 * its authority, its subject, and an auditor with a stated purpose see all of it, ended or not; everybody else only
 * what has not ended: what is public, what the own department handed in, and, for a stated matter, what the
 * catalogue shares.
 */
export function maySeeRecord(version: Row, context: PlanContext): Sql {
  const { reader, today } = context;
  const type = row('type');
  const always = any([
    sql`${version.column('authority_code')} = ${reader.department}`,
    sql`${version.column('subject_id')} = (select subject_id from subject_key where key = ${reader.organisation})`,
    sql`'auditor' = any(${reader.roles}) and ${isMatterStated(context)}`,
  ]);
  const shared = all([
    sql`${reader.department} is not null`,
    isMatterStated(context),
    sql`${type.column('sharing')} <> 'NOT_SHARED'`,
  ]);
  const open = any([
    sql`${version.column('provider_code')} = ${reader.department}`,
    isPublic(version, type, today),
    shared,
  ]);
  const meanwhile = all([
    sql`not (${endedToday(version, context)})`,
    sql`exists (select 1 from record_type as type where type.code = ${version.column('type_code')} and (${open}))`,
  ]);
  return any([always, meanwhile]);
}
