import { departmentOf } from './catalogue.ts';
import { pageOf, type PageArguments } from './page.ts';
import { isOwn, type Question, representedSubject, statesMatter } from './question.ts';
import type { Rows } from './rows.ts';
import { subjectBehind } from './subject.ts';

type DocumentRow = Rows['issued_document'][number];

const newestFirst = { keys: ({ id }: DocumentRow) => [id], directions: ['desc'] } as const;

/** Who issued it, the credit office beside them, the subject where it is open to it, auditors. */
function seenDocuments(question: Question, where: (row: DocumentRow) => boolean): DocumentRow[] {
  const subject = representedSubject(question);
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  return question.rows.issued_document.filter(
    (row) =>
      where(row) &&
      (audits ||
        isOwn(question, row.department_code) ||
        isOwn(question, row.credit_office_code) ||
        (row.open_to_subject && row.subject_id === subject)),
  );
}

/** 文书列表 */
export const issuedDocuments = (question: Question, page: PageArguments) =>
  pageOf(
    seenDocuments(question, () => true),
    newestFirst,
    page,
    (row) => documentFile(question, row),
  );

/** A document by its identifier. */
export function documentOf(question: Question, id: string) {
  const [found] = seenDocuments(question, (row) => row.id === id);
  return found === undefined ? null : documentFile(question, found);
}

/** The documents of a case, newest first. */
export const documentsOfCase = (question: Question, id: string) =>
  seenDocuments(question, ({ case_id }) => case_id === id)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .slice(0, 50)
    .map((row) => documentFile(question, row));

function documentFile(question: Question, row: DocumentRow) {
  const { id, name, title, number, body } = row;
  return {
    ...{ __typename: 'IssuedDocument', id, name, title, number, body, code: row.template_code },
    templateVersion: row.template_version,
    issuedOn: row.issued_on,
    issuedAt: row.signed_at,
    issuerName: row.issuer_name,
    department: () => departmentOf(question, row.department_code),
    subject: () => subjectBehind(question, row.subject_id),
    files: question.rows.issued_document_file
      .filter(({ document_id }) => document_id === id)
      .toSorted((one, other) => (one.format < other.format ? -1 : 1))
      .map(({ format, sha256 }) => ({
        ...{ format, url: `/documents/${id}.${format}`, digest: sha256.replace('\\x', '') },
      })),
  };
}
