import { recordTypes } from '@xintu/catalogue';
import {
  any,
  constant,
  expression,
  type PlanContext,
  type Read,
  referenceValue,
  type Row,
  sql,
  type Sql,
} from '@xintu/graph';
import { subjectKeys } from '@xintu/subjects';

import { standsOnBasis } from './stands-on-basis.ts';

/**
 * 公示状态, from what intake computed and what happened since. What is suspended because the legal basis of its type
 * or its list lapsed is pending until there is another.
 */
export function publicityStatus(row: Row, context: PlanContext): Sql {
  const { today } = context;
  return sql`case
    when ${row.column('ended_reason')} = 'REPAIRED' then 'REPAIRED'
    when ${row.column('ended_reason')} is not null then 'REVOKED'
    when ${row.column('publicity_decision')} = 'NOT_PUBLISHED' or ${row.column('disclosure')} = 'WITHHOLD' then 'NOT_PUBLISHED'
    when ${row.column('publicity_until')} < ${today} then 'ENDED'
    when ${row.column('publicity_from')} <= ${today} and ${standsOnBasis(row, context)} then 'IN_PUBLICITY'
    else 'PENDING' end`;
}

/**
 * Why the state is so: the rule's reason; of what is to be shown and is not, that the legal basis of its type or list lapsed,
 * that its type may not be shown, or that the subject was not told yet.
 */
export function publicityReason(row: Row, context: PlanContext): Sql {
  return sql`case
    when ${row.column('disclosure')} = 'WITHHOLD' then 'WITHHELD_AFTER_REVIEW'
    when ${row.column('publicity_decision')} = 'PUBLISH' and ${row.column('ended_reason')} is null
      and coalesce(${row.column('publicity_until')} >= ${context.today}, true) and not (${standsOnBasis(row, context)})
      then 'LEGAL_BASIS_LAPSED'
    when ${row.column('publicity_decision')} = 'PUBLISH' and ${row.column('publicity_from')} is null
      and ${row.column('disclosure')} is null
      and ${referenceValue(recordTypes, 'code', row.column('type_code'), 'disclosure_review')} then 'DISCLOSURE_NOT_REVIEWED'
    when ${row.column('publicity_decision')} = 'PUBLISH' and ${row.column('publicity_from')} is null
    then case when ${referenceValue(recordTypes, 'code', row.column('type_code'), 'due_process')}
      then 'NOTICE_NOT_DELIVERED' else 'DUE_PROCESS_NOT_IN_FORCE' end
    else ${row.column('publicity_reason')} end`;
}

/** What its type says of a record. */
const ofType = (row: Row, column: string): Sql =>
  referenceValue(recordTypes, 'code', row.column('type_code'), column);

/** Whether it waits for the disclosure review: it would be public, and nobody decided yet. */
export function awaitsDisclosure(row: Row, { today }: PlanContext): Sql {
  return sql`(${row.column('disclosure')} is null and ${row.column('publicity_from')} is null
    and ${row.column('ended_on')} is null and ${row.column('exit_on')} is null
    and ${ofType(row, 'disclosure_review')} and ${ofType(row, 'publication')} = 'PUBLIC'
    and (not ${ofType(row, 'adverse')} or coalesce(${row.column('publicity_decision')} = 'PUBLISH'
      and ${row.column('publicity_until')} >= ${today}, false)))`;
}

/** 公开日期: the first day on which it was really shown; of what is shown at once, the day of acceptance. */
export function publishedOn(row: Row, context: PlanContext): Sql {
  const accepted = sql`(select r.accepted_on from record r where r.subject_id = ${row.column('subject_id')}
    and r.id = ${row.column('record_id')})`;
  return sql`case when ${row.column('disclosure')} = 'WITHHOLD' or ${ofType(row, 'publication')} <> 'PUBLIC' then null
    when ${ofType(row, 'adverse')} or ${ofType(row, 'disclosure_review')} or ${row.column('publicity_from')} is not null
    then case when ${row.column('publicity_from')} <= ${context.today} then ${row.column('publicity_from')} end
    else ${accepted} end`;
}

/** 许可状态: what the authority did, else whether it ran out. */
export function licenceStatus(row: Row, { today }: PlanContext): Sql {
  return sql`coalesce(${row.column('state')}, case when ${row.column('valid_to')} < ${today} then 'EXPIRED' else 'VALID' end)`;
}

/** 列入状态: what the authority did, else whether its time is over. */
export function listingStatus(row: Row, { today }: PlanContext): Sql {
  return sql`coalesce(${row.column('state')}, case
    when ${row.column('exit_on')} <= ${today} then 'REMOVED'
    when ${row.column('valid_to')} < ${today} then 'ENDED' else 'IN_FORCE' end)`;
}

/** 效力状态: the one word that tells what a record means today. */
export function standing(row: Row, context: PlanContext): Sql {
  const { today } = context;
  return sql`case
    when ${row.column('ended_on')} is not null or ${row.column('exit_on')} <= ${today}
      or ${row.column('publicity_until')} < ${today} then 'ENDED'
    when ${row.column('kind')} = 'licence' then case when ${licenceStatus(row, context)} = 'VALID' then 'IN_FORCE' else 'ENDED' end
    when ${row.column('valid_to')} < ${today} then 'ENDED'
    when ${row.column('kind')} = 'penalty' and coalesce(${row.column('publicity_from')} > ${today}, true)
      and ${row.column('publicity_decision')} is distinct from 'NOT_PUBLISHED'
      and ${row.column('disclosure')} is distinct from 'WITHHOLD' then 'PENDING'
    else 'IN_FORCE' end`;
}

/** The subject for which the reader speaks; null for none. */
export function subjectOfReader(reader: PlanContext['reader']): Sql {
  return referenceValue(subjectKeys, 'key', reader.organisation, 'subject_id');
}

/** The score of a grade is for the organisation and the authority only. */
export function score(row: Row, { reader }: PlanContext): Sql {
  return sql`case when ${row.column('authority_code')} = any(${reader.departments})
    or ${row.column('subject_id')} = ${subjectOfReader(reader)}
    then ${row.column('score')} end`;
}

/** The value of an own field in the reader's language. */
export function fieldText(row: Row, reader: PlanContext['reader']): Sql {
  const language = sql`case when ${reader.language} = 'en' then 'en' else 'zh' end`;
  return sql`field_text(${row.column('value')}, ${row.column('choices')}, ${language})`;
}

const decidedByReader = (row: Row, { reader }: PlanContext): Sql =>
  sql`${row.column('authority_code')} = any(${reader.departments})`;

/**
 * A text as it was handed in, for the deciding authority; everybody else has what the version says, masked. The look
 * at the texts kept apart is a function, so that it costs nothing where nothing was masked.
 */
function original(row: Row, place: Sql, shown: Sql, context: PlanContext): Sql {
  const digest = row.column('original_digest');
  const text = sql`record_original_text(${row.column('subject_id')}, ${row.column('record_id')}, ${digest}, ${place})`;
  return sql`case when ${digest} is not null and ${decidedByReader(row, context)} then coalesce(${text}, ${shown}) else ${shown} end`;
}

const snakeCase = (property: string) => property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What stands in public in the place of a text that the disclosure review left out. */
export const LEFT_OUT = '〔依法不予公开〕';

/** Left out by the disclosure review: for everybody but who decided, who handed in, and the subject itself. */
function leftOut(row: Row, property: string, { reader }: PlanContext): Sql {
  const masked = row.column('masked_fields');
  return sql`${masked} is not null and ${constant(property)} = any(${masked})
    and not array[${row.column('authority_code')}, ${row.column('provider_code')}] && ${reader.departments}
    and ${row.column('subject_id')} is distinct from ${subjectOfReader(reader)}`;
}

/**
 * A column of free text: as it was handed in for the deciding authority, masked for everybody else, and left out in
 * public where the disclosure review said so.
 */
export const freeText = (property: string): Read =>
  expression((row, context) => {
    const text = row.column(snakeCase(property));
    const shown = original(row, constant(property), text, context);
    return sql`case when ${text} is not null and ${leftOut(row, property, context)} then ${constant(LEFT_OUT)} else ${shown} end`;
  });

/** A personal field is for the department that decided, and for the subject itself; an identity number stays masked. */
export function ownFieldValue(row: Row, context: PlanContext): Sql {
  const { reader } = context;
  const open = any([
    sql`not ${row.column('personal')}`,
    decidedByReader(row, context),
    sql`${row.column('subject_id')} = ${subjectOfReader(reader)}`,
  ]);
  const shown = fieldText(row, reader);
  return sql`case when ${open} then ${original(row, row.column('code'), shown, context)} end`;
}
