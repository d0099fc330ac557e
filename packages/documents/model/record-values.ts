import type { ClientBase } from 'pg';

import { chineseDay, type DocumentValues } from '../rules/index.ts';

interface Said {
  readonly subjectName: string;
  readonly subjectCode: string | null;
  readonly type: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly decidedOn: string;
  readonly until: string | null;
  readonly repairableFrom: string | null;
  readonly rule: string | null;
  readonly ruleVersion: string | null;
}

/** What documents about a record say of it, and of its subject. */
export async function recordValues(
  client: ClientBase,
  subjectId: string,
  recordId: string,
): Promise<DocumentValues> {
  const { rows } = await client.query<Said>(
    `select s.name as "subjectName", s.code as "subjectCode", t.name as type, v.title,
       v.document_number as "documentNumber", v.decided_on::text as "decidedOn", v.publicity_until::text as until,
       v.repairable_from::text as "repairableFrom", v.publicity_rule as rule, v.publicity_rule_version as "ruleVersion"
     from record_version v
     join record_type t on t.code = v.type_code
     join subject_version s on s.subject_id = v.subject_id and s.recorded_to = 'infinity'
     where v.subject_id = $1 and v.record_id = $2 and v.recorded_to = 'infinity'`,
    [subjectId, recordId],
  );
  const [said] = rows;
  if (said === undefined) return {};
  return {
    subjectName: said.subjectName,
    subjectCode: said.subjectCode ?? '',
    recordType: said.type,
    recordTitle: said.title,
    documentNumber: said.documentNumber,
    recordDay: chineseDay(said.decidedOn),
    publicityUntil: chineseDay(said.until),
    repairableFrom: chineseDay(said.repairableFrom),
    publicityRule: [said.rule, said.ruleVersion].filter((part) => part !== null).join(' '),
  };
}

/** Name and code of a subject as documents say them. */
export async function subjectValues(client: ClientBase, subjectId: string): Promise<DocumentValues> {
  const { rows } = await client.query<{ name: string; code: string | null }>(
    `select name, code from subject_version where subject_id = $1 and recorded_to = 'infinity'`,
    [subjectId],
  );
  return { subjectName: rows[0]?.name ?? '', subjectCode: rows[0]?.code ?? '' };
}
