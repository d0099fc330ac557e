import { may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import type { Pool } from 'pg';

/** Forms in which a document can be taken away. */
export const documentFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type DocumentFormat = keyof typeof documentFormats;

/** A file of an issued document. */
export interface DocumentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

interface Found {
  readonly subjectId: string | null;
  readonly name: string;
  readonly number: string;
  readonly handlerCode: string;
  readonly creditOfficeCode: string | null;
  readonly subjectCode: string | null;
  readonly content: Buffer;
}

/** Takes a file of an issued document away, with its trace in the ledger. Null: absent, or not to be seen. */
export function readDocumentFile(
  pool: Pool,
  viewer: Viewer,
  id: string,
  format: DocumentFormat,
): Promise<DocumentFile | null> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Found>(
      `select case when d.open_to_subject then d.subject_id end as "subjectId", d.name, d.number, d.department_code as "handlerCode",
         d.credit_office_code as "creditOfficeCode", f.bytes as content,
         case when d.open_to_subject then (select v.code from subject_version v
           where v.subject_id = d.subject_id and v.recorded_to = 'infinity') end as "subjectCode"
       from issued_document d
       join issued_document_file f on f.subject_id = d.subject_id and f.document_id = d.id and f.format = $2
       where d.id = $1`,
      [id, format],
    );
    const [found] = rows;
    if (found === undefined) return null;
    const { subjectId, name, number, content, ...resource } = found;
    if (!may(viewer, 'document.read', resource).allowed) return null;
    await appendEntry(client, {
      ...{
        action: 'document.download',
        actor: viewer.actor,
        departmentCode: viewer.department?.code ?? null,
      },
      ...{
        subjectId,
        objectType: 'document',
        objectId: id,
        purpose: viewer.purpose,
        requestId: viewer.requestId,
      },
      detail: { format },
    });
    return { name: `${name} ${number}.${format}`, mediaType: documentFormats[format], content };
  });
}
