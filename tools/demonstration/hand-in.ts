import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Declarations } from '@xintu/catalogue';
import type { Database } from '@xintu/database';
import { receiveFile, runBatch } from '@xintu/intake';
import { addDays, addMonths, type LegalDay } from '@xintu/kernel';
import { deliverNotices, publishRecords } from '@xintu/records';
import { Failure, stillClock, type BusinessClock } from '@xintu/runtime';
import { importRegistrations } from '@xintu/subjects';
import { fileText } from './files/csv.ts';
import type { PlannedFile } from './files/file.ts';
import { firstRegistrations, renamings } from './organisations/registrations.ts';
import { planDemonstration } from './plan.ts';
import { findReporters, type Reporters } from './reporters.ts';

/** What the demonstration is made of and for. */
export interface DemonstrationOptions {
  readonly declarations: Declarations;
  /** The day relative to which everything is made up; the records end there. */
  readonly anchor: LegalDay;
  /** Told after each step: how many of how many are done, and what came last. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
  /** 1 (the default) for 2,000 organisations with 20,000 records. */
  readonly scale?: number;
}

/** Row of the instance that says that everything is there. */
const HANDED_IN = 'demonstration-handed-in';
/** Row of the instance that says how many of the registration files are in: the first must not come again. */
const REGISTRATIONS = 'demonstration-registrations';
/** Notices of the last days before the anchor still wait for their delivery. Days. */
const DELIVERED_AFTER = 21;
/** A batch that another worker is reading is looked after so often. Milliseconds. */
const LOOK_AGAIN = 50;
const LOOK_FOR = 120_000;

/**
 * Makes the demonstration data and brings them in by the doors of everybody's data: registrations are imported, and
 * records are handed in as files by the reporters of the departments, each on its day. Does nothing when they are
 * there; what was broken off is continued.
 * @throws Failure when the demonstration accounts are missing, or a file is not taken
 */
export async function handInDemonstration(
  database: Pick<Database, 'pool'>,
  options: DemonstrationOptions,
): Promise<void> {
  const { pool } = database;
  if ((await readInstance(pool, HANDED_IN)) !== null) return;
  const { anchor, onProgress = () => undefined } = options;
  const { organisations, files } = planDemonstration(anchor, options.scale);
  const reporters = await findReporters(database);
  const total = files.length + 2;
  const registered = Number((await readInstance(pool, REGISTRATIONS)) ?? 0);
  const register = async (number: number, text: string) => {
    if (number > registered) {
      await importText(database, text, anchor, reporters.importer);
      await writeInstance(pool, REGISTRATIONS, String(number));
    }
  };

  await register(1, firstRegistrations(organisations));
  onProgress(1, total, 'registrations');
  const lastYear = addMonths(anchor, -12);
  let [done, renamed] = [1, false];
  for (const [index, file] of files.entries()) {
    if (!renamed && file.receivedOn > lastYear) {
      renamed = true;
      await register(2, renamings(organisations));
      onProgress((done += 1), total, 'registrations');
    }
    const batch = await handIn(database, file, `demonstration-${index}`, options.declarations, reporters);
    if (file.receivedOn <= addDays(anchor, -DELIVERED_AFTER)) await serve(database, batch, file, reporters);
    onProgress((done += 1), total, `${file.typeCode} ${file.department.key}`);
  }
  await writeInstance(pool, HANDED_IN, anchor);
}

/** Imports registrations through a file, as the command does. */
async function importText(
  database: Pick<Database, 'pool'>,
  text: string,
  day: LegalDay,
  actor: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'xintu-demonstration-'));
  try {
    const file = join(folder, 'registrations.csv');
    await writeFile(file, text);
    const { rowsRejected } = await importRegistrations(database, {
      files: [file],
      clock: clockAt(day),
      actor,
    });
    if (rowsRejected > 0)
      throw new Failure(`${rowsRejected} registrations of the demonstration were refused.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The key keeps a file that came in before the demonstration was broken off from coming in twice. */
async function handIn(
  database: Pick<Database, 'pool'>,
  file: PlannedFile,
  idempotencyKey: string,
  declarations: Declarations,
  reporters: Reporters,
): Promise<string> {
  const { typeCode, department, receivedOn, fileName } = file;
  const type = declarations.recordTypes.find(({ code }) => code === typeCode);
  if (type === undefined) throw new Failure(`The demonstration needs the record type ${typeCode}.`);
  const answer = await receiveFile(database, {
    recordType: typeCode,
    viewer: reporters.of(department),
    fileName: `${type.name.zh}-${fileName}`,
    mediaType: 'text/csv',
    bytes: bytesOf(fileText(type, file)),
    idempotencyKey,
    clock: clockAt(receivedOn),
  });
  if ('refusal' in answer) throw new Failure(`The demonstration was refused: ${answer.refusal.message.en}`);
  await runBatch(database, answer.batch, { declarations });
  await awaitEnd(database, answer.batch, fileName);
  return answer.batch;
}

/** The notices of a batch were served with their decisions; what may be shown is shown from that day on. */
async function serve(
  { pool }: Pick<Database, 'pool'>,
  batchId: string,
  { department, receivedOn: on }: PlannedFile,
  reporters: Reporters,
): Promise<void> {
  const viewer = reporters.of(department);
  const notices = { noticeIds: null, batchId, way: 'WITH_DECISION', on } as const;
  const { changed } = await deliverNotices({ pool, viewer, today: on }, notices);
  if (changed !== null) await publishRecords(pool, on);
}

/** Later files build on earlier ones: a batch that a worker has taken meanwhile is waited for. */
async function awaitEnd({ pool }: Pick<Database, 'pool'>, batch: string, fileName: string): Promise<void> {
  for (let waited = 0; waited < LOOK_FOR; waited += LOOK_AGAIN) {
    const { rows } = await pool.query<{ status: string }>('select status from intake_batch where id = $1', [
      batch,
    ]);
    const status = rows[0]?.status;
    if (status === 'DONE') return;
    if (status !== 'RECEIVED' && status !== 'RUNNING') {
      throw new Failure(`The demonstration's file ${fileName} ended as ${status ?? 'unknown'}.`);
    }
    await pause(LOOK_AGAIN);
  }
  throw new Failure(`The demonstration's file ${fileName} was not read in time.`);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** Ten o'clock of the day in the prefecture. */
function clockAt(day: LegalDay): BusinessClock {
  return stillClock(new Date(`${day}T10:00:00+08:00`));
}

async function readInstance(pool: Database['pool'], key: string): Promise<string | null> {
  const { rows } = await pool.query<{ value: string }>('select value from instance where key = $1', [key]);
  return rows[0]?.value ?? null;
}

async function writeInstance(pool: Database['pool'], key: string, value: string): Promise<void> {
  await pool.query(
    'insert into instance (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, value],
  );
}
