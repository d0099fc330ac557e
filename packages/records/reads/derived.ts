import { recordTypes } from '@xintu/catalogue';
import { type PlanContext, referenceValue, type Row, sql, type Sql } from '@xintu/graph';
import { subjectKeys } from '@xintu/subjects';

/** 公示状态, from what intake computed and what happened since. */
export function publicityStatus(row: Row, { today }: PlanContext): Sql {
  return sql`case
    when ${row.column('ended_reason')} = 'REPAIRED' then 'REPAIRED'
    when ${row.column('ended_reason')} is not null then 'REVOKED'
    when ${row.column('publicity_decision')} = 'NOT_PUBLISHED' then 'NOT_PUBLISHED'
    when ${row.column('publicity_until')} < ${today} then 'ENDED'
    when ${row.column('publicity_from')} <= ${today} then 'IN_PUBLICITY'
    else 'PENDING' end`;
}

/**
 * Why the state is so: the rule's reason; of what is to be shown and is not yet, that its type may not be shown, or that
 * the subject was not told yet.
 */
export function publicityReason(row: Row): Sql {
  return sql`case
    when ${row.column('publicity_decision')} = 'PUBLISH' and ${row.column('publicity_from')} is null
    then case when ${referenceValue(recordTypes, 'code', row.column('type_code'), 'due_process')}
      then 'NOTICE_NOT_DELIVERED' else 'DUE_PROCESS_NOT_IN_FORCE' end
    else ${row.column('publicity_reason')} end`;
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
      and ${row.column('publicity_decision')} is distinct from 'NOT_PUBLISHED' then 'PENDING'
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

/** A personal field is for the department that holds it. */
export function ownFieldValue(row: Row, { reader }: PlanContext): Sql {
  return sql`case when not ${row.column('personal')} or ${row.column('authority_code')} = any(${reader.departments})
    then ${fieldText(row, reader)} end`;
}
