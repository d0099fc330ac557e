import { may, type Viewer } from '@xintu/access';
import { inTransaction, type Database } from '@xintu/database';
import { appendEntry } from '@xintu/ledger';
import { enqueue, openGate, type BusinessClock, type KeyRing } from '@xintu/runtime';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ClientBase, Pool } from 'pg';

import { isZip, mediaTypesOfForms, readFileForm } from '../files/file-form.ts';
import { JSON_LIMIT, readJson } from '../files/json-rows.ts';
import { type Spooled, spool, TooLarge } from '../files/spool.ts';
import { newPieceSeal } from '../model/piece-seal.ts';
import { storeChunks, storedBytes } from '../model/stored-bytes.ts';
import { FileProblem } from '../rules/file-problem.ts';
import {
  basisLapsed,
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
/** Bytes that a file may have unless the caller says otherwise: a million rows of .csv. */
export const FILE_LIMIT = 768 * 1024 * 1024;
/** Bytes of a workbook: more than 200,000 rows would fill. */
const WORKBOOK_LIMIT = 128 * 1024 * 1024;
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
  /** Bytes at most (768 MiB; of a workbook 128 MiB, of JSON 16 MiB). */
  readonly limit?: number;
  /** A file (the default), rows sent by a business system, or one record from a form. */
  readonly origin?: 'FILE' | 'API' | 'FORM';
  /** Only check: say what would become of each row, and keep none. */
  readonly dryRun?: boolean;
  /** Why records change, in the words of the one who hands in. */
  readonly reason?: string | null;
  /** The problem datum that this corrects. */
  readonly corrects?: string | null;
  /** By which the file is kept sealed; null or absent: this program has none. */
  readonly keys?: KeyRing | null;
}

/** What is asked, and what has arrived of it. */
type Received = Omit<HandIn, 'bytes'>;
type Arrived = Pick<Spooled, 'size' | 'sha256' | 'stream'>;

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
 * the bytes are gathered on disk, and what is complete is stored in one short transaction: its bytes, the batch, the
 * ledger entry and the job that will read it come into being together, or not at all. When this answers with a batch,
 * nothing of the file can be lost any more.
 */
export async function receiveFile({ pool }: Pick<Database, 'pool'>, handIn: HandIn): Promise<HandInAnswer> {
  if (!isKnownMediaType(handIn.mediaType)) return { refusal: mediaTypeUnknown };
  try {
    await requirePermission(pool, handIn);
    const arrived = await spool(handIn.bytes, (head) => limitOf(handIn, head));
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
    if (problem instanceof TooLarge) return { refusal: fileTooLarge(problem.limit) };
    if (problem instanceof FileProblem) return { refusal: fileRefusal(problem.code) };
    throw problem;
  }
}

const isJson = ({ mediaType }: Pick<HandIn, 'mediaType'>) => mediaType.startsWith(mediaTypesOfForms.JSON);

function limitOf(handIn: HandIn, head: Uint8Array): number {
  if (handIn.limit !== undefined) return handIn.limit;
  if (isJson(handIn)) return JSON_LIMIT;
  return isZip(head) ? WORKBOOK_LIMIT : FILE_LIMIT;
}

/** Rows of a form, by the codes of their fields. */
export interface HandedRows extends Pick<
  HandIn,
  'recordType' | 'viewer' | 'clock' | 'origin' | 'dryRun' | 'reason' | 'corrects' | 'fileName' | 'keys'
> {
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Takes rows that were filled in, in the caller's transaction: stored as JSON, read like every file. */
export async function receiveRows(
  client: ClientBase,
  { rows, ...handIn }: HandedRows,
): Promise<HandInAnswer> {
  const bytes = Buffer.from(JSON.stringify(rows));
  const arrived = {
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest(),
    stream: () => Readable.from([bytes]),
  };
  try {
    return { batch: await receive(client, { ...handIn, mediaType: mediaTypesOfForms.JSON }, arrived) };
  } catch (problem) {
    if (problem instanceof Answered) return problem.answer;
    throw problem;
  }
}

async function receive(client: ClientBase, handIn: Received, arrived: Arrived): Promise<string> {
  const { version, provider } = await requirePermission(client, handIn);
  const file = await storeFile(client, handIn, arrived);
  const { viewer, clock, idempotencyKey = null } = handIn;
  const { rows } = await client.query<{ id: string }>(
    `insert into intake_batch (record_type_code, record_type_version, provider_code, submitted_by, actor,
       received_at, received_on, status, file_id, idempotency_key, origin, dry_run, reason, corrects, section)
     values ($1, $2, $3, $4, $5, clock_timestamp(), $6, 'RECEIVED', $7, $8, $9, $10, $11, $12,
       (select section from account where 'account:' || id = $5))
     on conflict (provider_code, idempotency_key) where idempotency_key is not null do nothing returning id`,
    [
      ...[handIn.recordType, version, provider, viewer.name, viewer.actor, clock.today(), file.id],
      ...[idempotencyKey, handIn.origin ?? 'FILE', handIn.dryRun ?? false, handIn.reason ?? null],
      handIn.corrects ?? null,
    ],
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
    detail: {
      ...{ recordType: handIn.recordType, version, bytes: file.size, origin: handIn.origin ?? 'FILE' },
      ...(handIn.dryRun === true ? { dryRun: true } : {}),
    },
    digest: file.sha256,
  });
  await enqueue(client, RUN_BATCH, { batchId: batch }, { key: `${RUN_BATCH}:${batch}`, attempts: ATTEMPTS });
  return batch;
}

async function requirePermission(
  client: Pick<ClientBase | Pool, 'query'>,
  { recordType, viewer, clock }: Received,
) {
  const { rows } = await client.query<{ version: number; providers: string[]; lapsed: boolean }>(
    `select t.version, coalesce(l.valid_to < $2::date, false) as lapsed, array(select department_code from record_type_provider p where p.record_type_code = t.code) as providers
     from record_type t join legal_basis l on l.code = t.legal_basis_code where t.code = $1`,
    [recordType, clock.today()],
  );
  const type = rows[0] ?? refuse(recordTypeUnknown);
  const provider = viewer.department?.code ?? refuse(handInNotAllowed);
  const permission = may(viewer, 'record.hand-in', {
    recordType,
    providers: type.providers,
    providerCode: provider,
  });
  if (!permission.allowed) refuse(handInNotAllowed);
  if (type.lapsed) refuse(basisLapsed);
  return { version: type.version, provider };
}

async function storeFile(client: ClientBase, handIn: Received, { size, sha256, stream }: Arrived) {
  const name = handIn.fileName
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, LONGEST_NAME);
  const { rows } = await client.query<{ id: string }>(
    `insert into stored_file (name, media_type, size_bytes, sha256) values ($1, '', $2, $3) returning id`,
    [name, size, sha256],
  );
  const id = rows[0]?.id ?? '';
  const seal = await newPieceSeal(client, handIn.keys ?? null, id);
  await storeChunks(client, id, stream(), seal);
  const stored = storedBytes(client, id, size, seal);
  const form = isJson(handIn) ? 'JSON' : await readFileForm(stored);
  if (form === 'JSON') readJson(await stored.read(0, size));
  await client.query('update stored_file set media_type = $2 where id = $1', [id, mediaTypesOfForms[form]]);
  return { id, size, sha256 };
}

/** The key is known: the same file of the same record type, handed in or checked as then, gets the batch of then; anything else is refused. */
async function answerAgain(
  client: ClientBase,
  handIn: Received,
  provider: string,
  sha256: Buffer,
): Promise<never> {
  const { rows } = await client.query<{ id: string; same: boolean }>(
    `select b.id, b.record_type_code = $3 and f.sha256 = $4 and b.dry_run = $5 as same
     from intake_batch b left join stored_file f on f.id = b.file_id
     where b.provider_code = $1 and b.idempotency_key = $2`,
    [provider, handIn.idempotencyKey, handIn.recordType, sha256, handIn.dryRun ?? false],
  );
  const [known] = rows;
  if (known?.same !== true) return refuse(keyReused);
  throw new Answered({ batch: known.id });
}
