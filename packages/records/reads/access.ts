import { isAuditing, isMatterStated, recordTypes } from '@xintu/catalogue';
import { all, any, columnOf, type PlanContext, type Row, sql, type Sql } from '@xintu/graph';

import { subjectOfReader } from './derived.ts';
import { hasBasis, listHasBasis } from './stands-on-basis.ts';

/**
 * Whether a version has ended today: repaired, revoked, moved to another subject, left its list, or past the last day
 * of its publicity. Licences that ran out have not "ended": they are no adverse record.
 */
export function hasEnded(version: Row, today: Sql): Sql {
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
function endedToday(version: Row, today: Sql): Sql {
  const presently = sql`record_presently_in_force(${version.column('subject_id')}, ${version.column('record_id')}, ${today})`;
  return any([hasEnded(version, today), sql`not ${presently}`]);
}

/** Record types whose records are open to everybody as long as they have not ended. */
const isPublic = (type: Row, context: PlanContext): Sql =>
  all([
    sql`${type.column('publication')} = 'PUBLIC' and not ${type.column('adverse')} and not ${type.column('disclosure_review')}`,
    hasBasis(type, context),
  ]);

/** Record types whose records are open to everybody within their publicity: adverse ones, and those that are reviewed first. */
const isPublished = (type: Row, context: PlanContext): Sql =>
  all([
    sql`${type.column('publication')} = 'PUBLIC'
      and case when ${type.column('adverse')} then ${type.column('due_process')} else ${type.column('disclosure_review')} end`,
    hasBasis(type, context),
  ]);

/** Record types that the catalogue shares with departments for a matter. */
const isShareable = (type: Row, context: PlanContext): Sql =>
  all([
    sql`${context.reader.department} is not null`,
    sql`${type.column('sharing')} <> 'NOT_SHARED'`,
    any([sql`not ${type.column('adverse')}`, type.column('due_process')]),
    hasBasis(type, context),
  ]);

/** Record types that are shared now: the reader states a matter. */
const isShared = (type: Row, context: PlanContext): Sql =>
  all([isShareable(type, context), isMatterStated(context)]);

const isOfType = (version: Row, which: (type: Row) => Sql, context: PlanContext): Sql =>
  sql`${version.column('type_code')} = any(${columnOf(recordTypes, 'code', which, context)})`;

const inScope = (version: Row, { reader }: PlanContext): Sql =>
  sql`${reader.recordTypes} is null or ${version.column('type_code')} = any(${reader.recordTypes})`;

/**
 * Who may see a version of a record (product promises: rights 6, 7, 9):
 * its authority (or who took that over), its subject, and an auditor with a stated purpose see all of it, ended or not; everybody else only
 * what has not ended: what is public, what the own department handed in, and, for a stated matter, what the
 * catalogue shares; nothing adverse is shared while a part of due process of its type does not work, and nothing at all
 * is public or shared while the legal basis of its type, or of its list, is not in force. A service token that is for
 * some record types sees these only. Row-level security says the same of the table, in its own words (migrations 0131,
 * 0211 and 0249).
 */
function maySee(version: Row, ended: Sql, context: PlanContext): Sql {
  const { reader, today } = context;
  const always = any([
    sql`${version.column('authority_code')} = any(${reader.departments})`,
    sql`${version.column('subject_id')} = ${subjectOfReader(reader)}`,
    isAuditing(context),
  ]);
  const isOf = (which: (type: Row) => Sql) => isOfType(version, which, context);
  const published = all([
    sql`${version.column('disclosure')} is distinct from 'WITHHOLD'`,
    any([
      isOf((type) => isPublic(type, context)),
      all([
        isOf((type) => isPublished(type, context)),
        sql`coalesce(${version.column('publicity_from')} <= ${today}, false)`,
      ]),
    ]),
  ]);
  const open = any([
    sql`${version.column('provider_code')} = any(${reader.departments})`,
    all([listHasBasis(version, context), any([isOf((type) => isShared(type, context)), published])]),
  ]);
  const meanwhile = all([sql`not (${ended})`, open]);
  return all([inScope(version, context), any([always, meanwhile])]);
}

/** Whether the reader may see the version of a record that the question is about: the present one, or the one of its moment. */
export const maySeeRecord = (version: Row, context: PlanContext): Sql =>
  maySee(version, (context.asOf === null ? hasEnded : endedToday)(version, context.today), context);

/** Whether the reader may see a version of a record, whichever it is: in its history, or as a check found it. */
export const maySeeVersion = (version: Row, context: PlanContext): Sql =>
  maySee(version, endedToday(version, context.today), context);

/**
 * Whether a version is one that the catalogue shares for a matter, where the matter is stated by what the version is
 * read in, not by the reader: a check that the reader's department made, with its matter and case in the ledger.
 */
export const isSharedForMatter = (version: Row, context: PlanContext): Sql =>
  all([
    inScope(version, context),
    sql`not (${endedToday(version, context.today)})`,
    isOfType(version, (type) => isShareable(type, context), context),
    listHasBasis(version, context),
  ]);
