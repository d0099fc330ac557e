import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { accepted, type Outcome, refused } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { recordValues } from '../model/record-values.ts';
import { issueDocument } from './issue-document.ts';

const refusals = {
  notAllowed: {
    ...{ code: 'NOT_ALLOWED', 'zh-CN': '信用修复告知书由认定机关的经办人或办案人员制作。' },
    en: 'Repair notices are made by reporters and case officers of the authority.',
  },
  nothing: { code: 'NOT_FOUND', 'zh-CN': '没有找到这份告知书。', en: 'There is no such notice.' },
} as const;

interface Notice {
  readonly subjectId: string;
  readonly recordId: string;
  readonly number: string;
  readonly authorityCode: string;
  readonly document: string | null;
}

/** Issues the repair notice of a record as a document under its own number; asked again, the same document is answered. */
export function issueNotice(
  { pool, viewer, today }: { readonly pool: Pool; readonly viewer: Viewer; readonly today: LegalDay },
  noticeId: string | null,
): Promise<Outcome> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Notice>(
      `select n.subject_id as "subjectId", n.record_id as "recordId", n.number, n.authority_code as "authorityCode",
         (select d.id from issued_document d where d.department_code = n.authority_code and d.number = n.number) as document
       from record_notice n where n.id = $1 for update`,
      [noticeId],
    );
    const [notice] = rows;
    const own = may(viewer, 'notice.deliver', { providerCode: notice?.authorityCode ?? '' }).allowed;
    if (notice === undefined) return refused(viewer.language, refusals.nothing);
    if (!own) return refused(viewer.language, refusals.notAllowed);
    return accepted(notice.document ?? (await issueNoticeOf(client, notice, { viewer, today })));
  });
}

/** Issues the repair notice of a record in the caller's transaction. @returns the document's identifier */
export async function issueNoticeOf(
  client: ClientBase,
  notice: Omit<Notice, 'document'> & { readonly caseId?: string },
  { viewer, today }: { readonly viewer: Viewer; readonly today: LegalDay },
): Promise<string> {
  const { subjectId, recordId, number, authorityCode, caseId = null } = notice;
  const { rows } = await client.query<{ code: string | null }>(
    `select (select o.code from department o where o.kind = 'credit-office' and o.division_code = d.division_code limit 1) as code
     from department d where d.code = $1`,
    [authorityCode],
  );
  const { id } = await issueDocument(client, {
    ...{ code: 'repair-notice', subjectId, recordId, caseId, number, departmentCode: authorityCode, today },
    ...{ creditOfficeCode: rows[0]?.code ?? null, openToSubject: true, by: viewer },
    values: await recordValues(client, subjectId, recordId),
  });
  return id;
}
