import { matters, recordTypes } from '@xintu/catalogue';
import { all, any, exists, type PlanContext, type Row, type Source, sql, type Sql } from '@xintu/graph';

import { subjectOfReader } from './derived.ts';

/** Versions of the record that is being judged; whoever asks has one of them in hand. */
const otherVersions: Source = {
  rows: 'record_version',
  versioned: false,
  access: 'with its parent',
  order: [{ column: (row) => row.column('recorded_from'), type: 'timestamptz', direction: 'desc' }],
};

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
function endedToday(version: Row, context: PlanContext): Sql {
  const { today, asOf } = context;
  if (asOf === null) return hasEnded(version, today);
  const stillInForce = exists(
    otherVersions,
    (present) =>
      all([
        sql`${present.column('subject_id')} = ${version.column('subject_id')}`,
        sql`${present.column('record_id')} = ${version.column('record_id')}`,
        sql`${present.column('recorded_to')} = 'infinity'`,
        sql`not (${hasEnded(present, today)})`,
      ]),
    context,
  );
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
function isMatterStated(context: PlanContext): Sql {
  return exists(matters, (matter) => sql`${matter.column('code')} = ${context.reader.matter}`, context);
}

/**
 * Who may see a version of a record (product promises: rights 6, 7, 9):
 * its authority, its subject, and an auditor with a stated purpose see all of it, ended or not; everybody else only
 * what has not ended: what is public, what the own department handed in, and, for a stated matter, what the
 * catalogue shares.
 */
export function maySeeRecord(version: Row, context: PlanContext): Sql {
  const { reader, today } = context;
  const always = any([
    sql`${version.column('authority_code')} = ${reader.department}`,
    sql`${version.column('subject_id')} = ${subjectOfReader(reader)}`,
    sql`'auditor' = any(${reader.roles}) and ${isMatterStated(context)}`,
  ]);
  const open = (type: Row) =>
    any([
      sql`${version.column('provider_code')} = ${reader.department}`,
      isPublic(version, type, today),
      all([
        sql`${reader.department} is not null`,
        sql`${type.column('sharing')} <> 'NOT_SHARED'`,
        isMatterStated(context),
      ]),
    ]);
  const meanwhile = all([
    sql`not (${endedToday(version, context)})`,
    exists(
      recordTypes,
      (type) => sql`${type.column('code')} = ${version.column('type_code')} and (${open(type)})`,
      context,
    ),
  ]);
  return any([always, meanwhile]);
}
