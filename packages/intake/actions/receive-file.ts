import { may, type Viewer } from '@xintu/access';
import { inTransaction, type Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { enqueue, openGate, type BusinessClock } from '@xintu/runtime';
import type { ClientBase, Pool } from 'pg';

import { readFileForm, type FileForm } from '../files/file-form.ts';
import { type Spooled, spool, TooLarge } from '../files/spool.ts';
import { storeChunks, storedBytes } from '../model/stored-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import {
  fileRefusal,
  fileTooLarge,
  handInNotAllowed,
  isKnownMediaType,
  keyReused,
  mediaTypeUnknown,
  recordTypeUnknown,
  type Refusal,
} from '../rules/refusal.ts';

/** Name of the job that reads a batch. */
export const RUN_BATCH = 'intake.run';
/** Bytes that a file may have unless the caller says otherwise. */
export const FILE_LIMIT = 64 * 1024 * 1024;
const ATTEMPTS = 10;
/** Files stored at a time, so that connections are left for questions. */
const storing = openGate({ atATime: 6, waiting: Infinity });
const LONGEST_NAME = 200;

/** A file that somebody hands in. */
export interface HandIn {
  /** Code of the record type. */
  readonly recordType: string;
  readonly viewer: Viewer;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Chosen by the sender: a repeated request with the same key and file is answered with the same batch. */
  readonly idempotencyKey?: string | null;
  readonly clock: BusinessClock;
  /** Bytes at most (64 MiB). */
  readonly limit?: number;
}

export type HandInAnswer = { readonly batch: string } | { readonly refusal: Refusal };

/** Rolls the transaction back and carries its answer out of it. */
class Answered extends Error {
  constructor(readonly answer: HandInAnswer) {
    super('answered');
  }
}
const refuse = (refusal: Refusal): never => {
  throw new Answered({ refusal });
};

/**
 * Takes a file. While it arrives, it holds no connection: first it is asked whether it may be handed in at all, then
 * the bytes are gathered on disk, and what is complete is stored in one short transaction: its bytes, the batch, the ledger entry and the job that will read it come into being together, or
 * not at all. When this answers with a batch, nothing of the file can be lost any more.
 */
export async function receiveFile({ pool }: Pick<Database, 'pool'>, handIn: HandIn): Promise<HandInAnswer> {
  if (!isKnownMediaType(handIn.mediaType)) return { refusal: mediaTypeUnknown };
  try {
    await requirePermission(pool, handIn);
    const arrived = await spool(handIn.bytes, handIn.limit ?? FILE_LIMIT);
    try {
      const store = () => inTransaction(pool, (client) => receive(client, handIn, arrived));
      const batch = await storing.pass(store);
      if (batch === null) throw new Error('everybody may wait here');
      return { batch };
    } finally {
      await arrived.close();
    }
  } catch (problem) {
    if (problem instanceof Answered) return problem.answer;
    if (problem instanceof TooLarge) return { refusal: fileTooLarge(handIn.limit ?? FILE_LIMIT) };
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}

async function receive(client: ClientBase, handIn: HandIn, arrived: Spooled): Promise<string> {
  const { version, provider } = await requirePermission(client, handIn);
  const file = await storeFile(client, handIn, arrived);
  const { viewer, clock, idempotencyKey = null } = handIn;
  const { rows } = await client.query<{ id: string }>(
    `insert into intake_batch (record_type_code, record_type_version, provider_code, submitted_by, actor,
       received_at, received_on, status, file_id, idempotency_key)
     values ($1, $2, $3, $4, $5, clock_timestamp(), $6, 'RECEIVED', $7, $8)
     on conflict (provider_code, idempotency_key) where idempotency_key is not null do nothing returning id`,
    [handIn.recordType, version, provider, viewer.name, viewer.actor, clock.today(), file.id, idempotencyKey],
  );
  const batch = rows[0]?.id;
  if (batch === undefined) return answerAgain(client, handIn, provider, file.sha256);
  await appendEntry(client, {
    action: 'batch.receive',
    actor: viewer.actor,
    departmentCode: provider,
    objectType: 'batch',
    objectId: batch,
    purpose: viewer.purpose,
    requestId: viewer.requestId,
    detail: { recordType: handIn.recordType, version, bytes: file.size },
    digest: file.sha256,
  });
  await enqueue(client, RUN_BATCH, { batchId: batch }, { key: `${RUN_BATCH}:${batch}`, attempts: ATTEMPTS });
  return batch;
}

async function requirePermission(client: Pick<ClientBase | Pool, 'query'>, { recordType, viewer }: HandIn) {
  const { rows } = await client.query<{ version: number; providers: string[] }>(
    `select t.version, array(select department_code from record_type_provider p where p.record_type_code = t.code) as providers
     from record_type t where t.code = $1`,
    [recordType],
  );
  const type = rows[0] ?? refuse(recordTypeUnknown);
  const provider = viewer.department?.code ?? refuse(handInNotAllowed);
  const permission = may(viewer, 'record.hand-in', {
    recordType,
    providers: type.providers,
    providerCode: provider,
  });
  if (!permission.allowed) refuse(handInNotAllowed);
  return { version: type.version, provider };
}

const mediaTypesOfForms: Readonly<Record<FileForm, string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
};

async function storeFile(client: ClientBase, handIn: HandIn, { size, sha256, stream }: Spooled) {
  const name = handIn.fileName
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, LONGEST_NAME);
  const { rows } = await client.query<{ id: string }>(
    `insert into stored_file (name, media_type, size_bytes, sha256) values ($1, '', $2, $3) returning id`,
    [name, size, sha256],
  );
  const id = rows[0]?.id ?? '';
  await storeChunks(client, id, stream());
  const form = await readFileForm(storedBytes(client, id, size));
  await client.query('update stored_file set media_type = $2 where id = $1', [id, mediaTypesOfForms[form]]);
  return { id, size, sha256 };
}

/** The key is known: the same file of the same record type gets the batch of then; anything else is refused. */
async function answerAgain(
  client: ClientBase,
  handIn: HandIn,
  provider: string,
  sha256: Buffer,
): Promise<never> {
  const { rows } = await client.query<{ id: string; same: boolean }>(
    `select b.id, b.record_type_code = $3 and f.sha256 = $4 as same
     from intake_batch b left join stored_file f on f.id = b.file_id
     where b.provider_code = $1 and b.idempotency_key = $2`,
    [provider, handIn.idempotencyKey, handIn.recordType, sha256],
  );
  const [known] = rows;
  if (known?.same !== true) return refuse(keyReused);
  throw new Answered({ batch: known.id });
}
