import { maskPersonalText } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

import type { RecordChange } from './change-record.ts';

/** Of which record, by which case, and by whom something is noted. */
export interface NotedRecord extends Pick<RecordChange, 'subjectId' | 'recordId' | 'by'> {
  readonly caseId: string;
}

/** What both sides say of a record. */
export interface BothSides {
  readonly subjectStatement: string;
  readonly authorityStatement: string;
  /** The business day. */
  readonly on: string;
}

/**
 * Notes beside a record what its subject and its authority say, in the caller's transaction: it stands wherever the
 * record is shown. What the same case noted before is taken back.
 */
export async function noteBothSides(client: ClientBase, noted: NotedRecord, said: BothSides): Promise<void> {
  await takeNoteBack(client, noted);
  const statements = [said.subjectStatement, said.authorityStatement].map((text) => maskPersonalText(text));
  await client.query(
    `insert into record_note (subject_id, record_id, id, subject_statement, authority_statement, noted_on)
     values ($1, $2, $3, $4, $5, $6)`,
    [noted.subjectId, noted.recordId, noted.caseId, ...statements, said.on],
  );
  await appendEntry(client, {
    ...entryOf('record.note-both-sides', noted),
    digest: createHash('sha256').update(JSON.stringify(statements)).digest(),
  });
}

/** Takes back what a case noted beside a record; nothing where it noted nothing. */
export async function takeNoteBack(client: ClientBase, noted: NotedRecord): Promise<void> {
  const { rowCount } = await client.query(
    `update record_note set recorded_to = clock_timestamp()
     where subject_id = $1 and record_id = $2 and id = $3 and recorded_to = 'infinity'`,
    [noted.subjectId, noted.recordId, noted.caseId],
  );
  if (rowCount === 1) await appendEntry(client, entryOf('record.take-note-back', noted));
}

const entryOf = (action: string, { subjectId, recordId, caseId, by }: NotedRecord) => ({
  ...{ action, actor: by.actor, departmentCode: by.departmentCode },
  ...{ subjectId, objectType: 'record', objectId: recordId, purpose: by.purpose, requestId: by.requestId },
  detail: { case: caseId },
});
