import { type CaseFileResource, may, type Viewer } from '@xintu/access';
import { inTransaction } from '@xintu/database';
import { bytesInMemory, FileProblem, readZipDirectory, spool, type Spooled, TooLarge } from '@xintu/intake';
import type { LegalDay } from '@xintu/kernel';
import { appendEntry } from '@xintu/ledger';
import { type KeyRing, openGate } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { openSealed, storeSealed } from '../model/sealed-file.ts';
import { formByHead, formOfArchive, documentForms, type DocumentForm } from '../rules/document-form.ts';
import {
  DOCUMENT_LIMIT,
  type DocumentRefusal,
  documentRefusals,
  MOST_DOCUMENTS,
} from '../rules/document-refusals.ts';
import { type DocumentRole, isDocumentRole } from '../rules/document-roles.ts';

/** Who adds or fetches files of cases, and with which keys they are sealed. */
export interface DocumentOccasion {
  readonly pool: Pool;
  readonly viewer: Viewer;
  /** The business day. */
  readonly today: LegalDay;
  /** Null: this program has none, so that no file is taken or given. */
  readonly keys: KeyRing | null;
}

/** A file on its way into a case. */
export interface ArrivingDocument {
  readonly caseId: string;
  /** What it is for: one of the roles. */
  readonly role: string;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file on its way out of a case. */
export interface LeavingDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

type Answer<Given> = Given | { readonly refusal: DocumentRefusal };

/** Carries a refusal out of a transaction, which rolls back. */
class Refused extends Error {
  constructor(readonly refusal: DocumentRefusal) {
    super(refusal.code);
  }
}

/** Files stored at a time, so that connections and memory are left for questions. */
const storing = openGate({ atATime: 4, waiting: Infinity });
const LONGEST_NAME = 200;

/**
 * Adds a file to a case: asked first whether it may be, gathered on disk while it arrives, then stored sealed with its
 * ledger entry in one short transaction. The same file for the same purpose is kept once.
 */
export async function addDocument(
  { pool, viewer, keys, today }: DocumentOccasion,
  { caseId, role, name, bytes }: ArrivingDocument,
): Promise<Answer<{ readonly document: string }>> {
  if (!isDocumentRole(role)) return { refusal: documentRefusals.badRole };
  if (keys === null) return { refusal: documentRefusals.noKeys };
  try {
    await inTransaction(pool, (client) => requireCase(client, viewer, caseId, role));
    const arrived = await spool(bytes, () => DOCUMENT_LIMIT);
    try {
      const form = await requireForm(arrived);
      const store = () =>
        inTransaction(pool, (client) =>
          keep(client, { viewer, keys, today, caseId, role, name, arrived, form }),
        );
      const document = await storing.pass(store);
      if (document === null) throw new Error('everybody may wait here');
      return { document };
    } finally {
      await arrived.close();
    }
  } catch (problem) {
    if (problem instanceof Refused) return { refusal: problem.refusal };
    if (problem instanceof TooLarge) return { refusal: documentRefusals.tooLarge };
    if (problem instanceof FileProblem) return { refusal: documentRefusals.unknownForm };
    throw problem;
  }
}

interface CaseBehind extends CaseFileResource {
  readonly subjectId: string;
  readonly openToSubject: boolean;
  readonly closed: boolean;
}

async function findBehind(client: ClientBase, caseId: string): Promise<CaseBehind | null> {
  const { rows } = await client.query<CaseBehind>(
    `select c.subject_id as "subjectId", c.open_to_subject as "openToSubject", c.closed_on is not null as closed, c.department_code as "handlerCode",
       c.opener_department_code as "openerCode", c.credit_office_code as "creditOfficeCode",
       case when c.open_to_subject then (select v.code from subject_version v
         where v.subject_id = c.subject_id and v.recorded_to = 'infinity') end as "subjectCode"
     from case_file c where c.id = $1 for share of c`,
    [caseId],
  );
  return rows[0] ?? null;
}

async function requireCase(
  client: ClientBase,
  viewer: Viewer,
  caseId: string,
  role: DocumentRole,
): Promise<CaseBehind> {
  const found = await findBehind(client, caseId);
  if (found === null || !may(viewer, 'case.add-document', found).allowed)
    throw new Refused(documentRefusals.noSuchCase);
  if (found.closed && role !== 'PROOF_OF_SERVICE') throw new Refused(documentRefusals.closed);
  return found;
}

/** What a file is by its content: never by its name or by what its sender says. */
async function requireForm({ size, stream }: Spooled): Promise<DocumentForm> {
  if (size === 0) throw new Refused(documentRefusals.empty);
  const parts: Uint8Array[] = [];
  for await (const part of stream()) {
    const form = formByHead(parts[0] ?? part);
    if (form === null) throw new Refused(documentRefusals.unknownForm);
    if (form !== 'ARCHIVE') return form;
    parts.push(part);
  }
  const entries = await readZipDirectory(bytesInMemory(Buffer.concat(parts)));
  const form = formOfArchive(entries.keys());
  if (form === null) throw new Refused(documentRefusals.unknownForm);
  return form;
}

interface DocumentToKeep {
  readonly viewer: Viewer;
  readonly today: LegalDay;
  readonly keys: KeyRing;
  readonly caseId: string;
  readonly role: DocumentRole;
  readonly name: string;
  readonly arrived: Spooled;
  readonly form: DocumentForm;
}

async function keep(client: ClientBase, toKeep: DocumentToKeep): Promise<string> {
  const { viewer, keys, caseId, role, arrived, form } = toKeep;
  const behind = await requireCase(client, viewer, caseId, role);
  const { subjectId } = behind;
  // Two senders of one case wait for one another: the same file is found, and the files are counted.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`case-document:${caseId}`]);
  const { rows } = await client.query<{ id: string; same: boolean }>(
    `select id, sha256 = $3 and role = $4 as same from case_document where subject_id = $1 and case_id = $2`,
    [subjectId, caseId, arrived.sha256, role],
  );
  const known = rows.find(({ same }) => same);
  if (known !== undefined) return known.id;
  if (rows.length >= MOST_DOCUMENTS) throw new Refused(documentRefusals.tooMany);
  const { size, sha256, stream } = arrived;
  const file = { name: plainName(toKeep.name), mediaType: documentForms[form], size, sha256, stream };
  const fileId = await storeSealed(client, keys, file);
  const added = await client.query<{ id: string }>(
    `insert into case_document (subject_id, case_id, name, media_type, size_bytes, sha256, file_id, added_by,
       adder_name, role, added_on, after_step)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, max(position)
     from case_step where subject_id = $1 and case_id = $2 returning id`,
    [
      ...[subjectId, caseId, file.name, file.mediaType, size, sha256, fileId],
      ...[viewer.actor, viewer.name, role, toKeep.today],
    ],
  );
  const id = added.rows[0]?.id ?? '';
  await appendEntry(client, {
    action: 'case.add-document',
    ...entryOf(viewer, behind, caseId),
    detail: { document: id, role, bytes: size, mediaType: file.mediaType },
    digest: sha256,
  });
  return id;
}

const plainName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, LONGEST_NAME);

const entryOf = (viewer: Viewer, { subjectId, openToSubject }: CaseBehind, caseId: string) => ({
  actor: viewer.actor,
  departmentCode: viewer.department?.code ?? null,
  // What the subject is not to know of is not on the list of what concerned it.
  ...{ subjectId: openToSubject ? subjectId : null, objectType: 'case', objectId: caseId },
  purpose: viewer.purpose,
  requestId: viewer.requestId,
});

/** Gives a file of a case to who has a part in it; that it was fetched is in the ledger before it leaves. */
export async function fetchDocument(
  { pool, viewer, keys }: DocumentOccasion,
  caseId: string,
  documentId: string,
): Promise<Answer<LeavingDocument>> {
  if (keys === null) return { refusal: documentRefusals.noKeys };
  return inTransaction(pool, async (client) => {
    const behind = await findBehind(client, caseId);
    if (behind === null || !may(viewer, 'case.read-document', behind).allowed)
      return { refusal: documentRefusals.noSuchDocument };
    const { rows } = await client.query<Omit<LeavingDocument, 'content'> & { readonly fileId: string }>(
      `select name, media_type as "mediaType", size_bytes::integer as size, file_id as "fileId" from case_document
       where subject_id = $1 and case_id = $2 and id = $3`,
      [behind.subjectId, caseId, documentId],
    );
    const [found] = rows;
    if (found === undefined) return { refusal: documentRefusals.noSuchDocument };
    await appendEntry(client, {
      action: 'case.read-document',
      ...entryOf(viewer, behind, caseId),
      detail: { document: documentId },
    });
    const { fileId, ...document } = found;
    return { ...document, content: openSealed(pool, keys, fileId, found.size) };
  });
}
