import { createHash } from 'node:crypto';

import type { Viewer } from '@xintu/access';
import { takeSerialNumbers } from '@xintu/database';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import type { ClientBase } from 'pg';

import { portableDocument } from '../files/portable-document.ts';
import { wordDocument } from '../files/word-document.ts';
import { heldTemplate } from '../model/stored-template.ts';
import { chineseDay, documentKind, type DocumentValues, fillTemplate } from '../rules/index.ts';

/** A document to be issued. */
export interface DocumentToIssue {
  /** Code of the kind of document. */
  readonly code: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly recordId: string | null;
  /** Who issues it. */
  readonly departmentCode: string;
  readonly creditOfficeCode: string | null;
  /** The subject may read and download it. */
  readonly openToSubject: boolean;
  /** A number that it has already; null: the next one of the department. */
  readonly number: string | null;
  readonly values: DocumentValues;
  readonly by: Pick<Viewer, 'actor' | 'name' | 'purpose' | 'requestId'>;
  readonly today: LegalDay;
}

/** A document as it was issued. */
export interface IssuedDocument {
  readonly id: string;
  readonly number: string;
}

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Issues a document: numbered, filled in from the department's wording of that day, laid out as .docx and .pdf, and
 * kept as it is for good, with its hashes in the ledger. In the caller's transaction.
 */
export async function issueDocument(client: ClientBase, wanted: DocumentToIssue): Promise<IssuedDocument> {
  const { code, subjectId, departmentCode, by, today } = wanted;
  const kind = documentKind(code);
  const template = await heldTemplate(client, departmentCode, code);
  const number = wanted.number ?? (await nextNumber(client, departmentCode, template.mark, today));
  const body = fillTemplate(kind, template.body, {
    ...wanted.values,
    ...{ number, date: chineseDay(today), authority: await nameOf(client, departmentCode) },
  });
  const filled = { title: template.title, number, body };
  const [docx, pdf] = await Promise.all([wordDocument(filled), portableDocument(filled)]);
  const digests = { body: sha256(body), docx: sha256(docx), pdf: sha256(pdf) };
  const { rows } = await client.query<{ id: string }>(
    `insert into issued_document (subject_id, case_id, record_id, template_code, template_version, name, title, number,
       department_code, credit_office_code, body, body_digest, open_to_subject, issued_on, issued_by, issuer_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
    [
      ...[
        subjectId,
        wanted.caseId,
        wanted.recordId,
        code,
        template.version,
        kind.name.zh,
        template.title,
        number,
      ],
      ...[
        departmentCode,
        wanted.creditOfficeCode,
        body,
        digests.body,
        wanted.openToSubject,
        today,
        by.actor,
        by.name,
      ],
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('an issued document has an id');
  await client.query(
    `insert into issued_document_file (subject_id, document_id, format, sha256, bytes)
     values ($1, $2, 'docx', $3, $4), ($1, $2, 'pdf', $5, $6)`,
    [subjectId, id, digests.docx, docx, digests.pdf, pdf],
  );
  await appendEntry(client, {
    ...{ action: 'document.issue', actor: by.actor, departmentCode },
    // What the subject is not to know of is not on the list of what concerned it.
    subjectId: wanted.openToSubject ? subjectId : null,
    ...{ objectType: 'document', objectId: id, purpose: by.purpose, requestId: by.requestId },
    detail: {
      ...{ template: code, version: template.version, number, case: wanted.caseId },
      ...{ docx: digests.docx.toString('hex'), pdf: digests.pdf.toString('hex') },
    },
    digest: digests.body,
  });
  return { id, number };
}

/** Numbers count within a department, a word and a year: 名单告〔2026〕1号. */
async function nextNumber(
  client: ClientBase,
  departmentCode: string,
  mark: string,
  today: LegalDay,
): Promise<string> {
  const year = today.slice(0, 4);
  const serial = await takeSerialNumbers(client, `document:${departmentCode}:${mark}`, Number(year));
  return `${mark}〔${year}〕${String(serial)}号`;
}

async function nameOf(client: ClientBase, departmentCode: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from department where code = $1', [
    departmentCode,
  ]);
  return rows[0]?.name ?? departmentCode;
}

/** Numbers of the documents of a case by their kind, the newest of each. */
export async function issuedNumbers(
  client: ClientBase,
  subjectId: string,
  caseId: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; number: string }>(
    `select template_code as code, number from issued_document where subject_id = $1 and case_id = $2 order by id`,
    [subjectId, caseId],
  );
  return new Map(rows.map(({ code, number }) => [code, number]));
}
