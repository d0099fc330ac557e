import type { Pool } from 'pg';

/** What was found. */
export interface DocumentVerification {
  readonly documents: number;
  /** Identifiers of documents whose text or file is not what the ledger says. */
  readonly altered: readonly string[];
}

/** Compares every issued document and its files with what the ledger says of them. */
export async function verifyDocuments(pool: Pool): Promise<DocumentVerification> {
  const { rows } = await pool.query<{ id: string; sound: boolean }>(
    `select d.id, coalesce(e.digest = sha256(convert_to(d.body, 'UTF8'))
         and e.detail::jsonb ->> 'docx' = encode(sha256(word.bytes), 'hex')
         and e.detail::jsonb ->> 'pdf' = encode(sha256(page.bytes), 'hex'), false) as sound
     from issued_document d
     left join issued_document_file word on word.subject_id = d.subject_id and word.document_id = d.id and word.format = 'docx'
     left join issued_document_file page on page.subject_id = d.subject_id and page.document_id = d.id and page.format = 'pdf'
     left join ledger_entry e on e.object_type = 'document' and e.object_id = d.id::text and e.action = 'document.issue'`,
  );
  return { documents: rows.length, altered: rows.filter(({ sound }) => !sound).map(({ id }) => id) };
}
