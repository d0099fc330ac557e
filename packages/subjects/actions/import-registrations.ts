import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import type { CopyRow, Database } from '@xintu/database';
import { divisionRows } from '@xintu/kernel/divisions';
import { appendEntry } from '@xintu/ledger';
import { Failure, realClock, type BusinessClock } from '@xintu/runtime';
import type pg from 'pg';
import { formerDivisions } from '../reference/former-divisions.ts';
import type { RegistrationProblem } from '../rules/registration-problems.ts';
import { readRegistration, type RegistrationContext } from '../rules/registration-row.ts';
import { seatFinder } from '../rules/seat.ts';
import { openErrorsFile, type ErrorsFile } from './errors-file.ts';
import { releaseLock, takeLock } from './import-lock.ts';
import { readRegistrationFile, sizesOf } from './registration-files.ts';
import {
  ChangedMeanwhile,
  digestOfWritten,
  findRepeats,
  mergeRegistrations,
  mergeSettings,
  settleRepeats,
} from './registration-merge.ts';
import { dropStaging, makeStaging, stage, stagedRow } from './registration-staging.ts';
import { tieBranches } from './tie-branches.ts';

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'READING' | 'MERGING' | 'RELATING' | 'DONE';
  readonly rowsRead: number;
  /** bytes of the files as they are stored */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface ImportRegistrationsInput {
  /** registration files (CSV, packed or not); all together are one import */
  readonly files: readonly string[];
  /** where each refused row is written with its reason */
  readonly errorsFile?: string | null;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** says what "today" is: later days are refused */
  readonly clock?: BusinessClock;
  /** who imports, as the ledger names it */
  readonly actor: string;
}

/** rowsRead = rowsAccepted + rowsRejected + rowsUnchanged. */
export interface ImportSummary {
  readonly rowsRead: number;
  /** rows that made a subject, or a new version of one */
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  /** rows that told nothing new, or were superseded by a later row of the same subject */
  readonly rowsUnchanged: number;
  readonly seconds: number;
}

const MOST_ATTEMPTS = 3;

/**
 * Imports company registrations. Rows are streamed into a staging table, compared there as sets, and merged with
 * the branches' relations, the ledger entry and the import's own row in one transaction: whatever happens, all of an
 * import is there or nothing. Importing the same again changes nothing.
 * @throws Failure when a file can't be read or lacks a column, the error file can't be written, or another import runs
 */
export async function importRegistrations(
  database: Pick<Database, 'pool'>,
  input: ImportRegistrationsInput,
): Promise<ImportSummary> {
  const started = performance.now();
  // V8 would take the cells of rows for long-lived objects (all rows of the first piece of a file survive its first
  // collections) and put half a million rows' worth into the old generation: 180 MB of heap instead of 60.
  setFlagsFromString('--no-allocation-site-pretenuring');
  const sizes = await sizesOf(input.files);
  const client = await database.pool.connect();
  let done = false;
  try {
    await takeLock(client);
    const errors = await openErrorsFile(input.errorsFile ?? null, input.files);
    const run = new ImportRun(client, input, errors, sizes);
    try {
      const counts = await run.execute();
      done = true;
      return { ...counts, seconds: Math.round(performance.now() - started) / 1000 };
    } finally {
      await errors.close();
    }
  } finally {
    if (!done) await releaseLock(client);
    // After a failure the connection may still hold staging tables or half a COPY: it is given up.
    client.release(!done);
  }
}

/** One import under way. */
class ImportRun {
  readonly #client: pg.ClientBase;
  readonly #input: ImportRegistrationsInput;
  readonly #errors: ErrorsFile;
  readonly #bytesTotal: number;
  readonly #startedAt = new Date();
  #bytesRead = 0;
  #rowsRead = 0;
  #rowsRejected = 0;

  constructor(
    client: pg.ClientBase,
    input: ImportRegistrationsInput,
    errors: ErrorsFile,
    sizes: readonly number[],
  ) {
    this.#client = client;
    this.#input = input;
    this.#errors = errors;
    this.#bytesTotal = sizes.reduce((sum, size) => sum + size, 0);
  }

  async execute(): Promise<Omit<ImportSummary, 'seconds'>> {
    await makeStaging(this.#client);
    await stage(this.#client, this.#stagedRows());
    await this.#client.query('analyze registration_row');
    this.#tell('MERGING');
    await this.#reportConflicts();
    const superseded = await settleRepeats(this.#client);
    const summary = await this.#merge(superseded);
    await dropStaging(this.#client);
    await releaseLock(this.#client);
    this.#tell('DONE');
    return summary;
  }

  async *#stagedRows(): AsyncGenerator<CopyRow, void, undefined> {
    const today = (this.#input.clock ?? realClock()).today();
    const seat = seatFinder(divisionRows(), formerDivisions);
    for (const [file, path] of this.#input.files.entries()) {
      for await (const { layout, rows } of readRegistrationFile(
        path,
        (bytes) => (this.#bytesRead += bytes),
      )) {
        const context: RegistrationContext = { layout, today, seat };
        for (const { line, cells, broken } of rows) {
          this.#rowsRead += 1;
          const reading = readRegistration(cells, broken === true, context);
          if (reading.ok) yield stagedRow({ position: this.#rowsRead, file, line }, reading.registration);
          else await this.#reject(file, line, reading.problems, cells);
        }
        this.#tell('READING');
      }
    }
  }

  /** Rows of a code with several names: all of them are refused, with the row as it stands in the file. */
  async #reportConflicts(): Promise<void> {
    for (const { file, lines: numbers } of await findRepeats(this.#client)) {
      const lines = new Set(numbers);
      for await (const { layout, rows } of readRegistrationFile(this.#input.files[file] ?? '')) {
        for (const { line, cells } of rows) {
          if (!lines.has(line)) continue;
          const value = cells[layout.positions.name] ?? '';
          await this.#reject(file, line, [{ code: 'NAME_CONFLICT', column: 'name', value }], cells);
        }
      }
    }
  }

  async #reject(
    file: number,
    line: number,
    problems: readonly RegistrationProblem[],
    cells: readonly string[],
  ): Promise<void> {
    this.#rowsRejected += 1;
    await this.#errors.write(this.#input.files[file] ?? '', line, problems, cells);
  }

  async #merge(superseded: number): Promise<Omit<ImportSummary, 'seconds'>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#mergeOnce(superseded);
      } catch (problem) {
        await this.#client.query('rollback').catch(() => undefined); // a lost connection has rolled back already
        if (!(problem instanceof ChangedMeanwhile)) throw problem;
        if (attempt === MOST_ATTEMPTS) {
          throw new Failure('Subjects of the import were changed by others all the while; import again.');
        }
      }
    }
  }

  async #mergeOnce(superseded: number): Promise<Omit<ImportSummary, 'seconds'>> {
    const client = this.#client;
    const importId = randomUUID();
    await client.query('begin');
    await client.query(mergeSettings);
    const { added, changed, unchanged } = await mergeRegistrations(client, importId);
    this.#tell('RELATING');
    if (added + changed >= MANY) await client.query('analyze subject_version; analyze subject_name');
    const relations = await tieBranches(client);
    await client.query(
      `select gin_clean_pending_list('subject_name_bigrams'), gin_clean_pending_list('subject_name_phonetic')`,
    );
    const summary = {
      rowsRead: this.#rowsRead,
      rowsAccepted: added + changed,
      rowsRejected: this.#rowsRejected,
      rowsUnchanged: unchanged + superseded,
    };
    await client.query(
      `insert into registration_import
         (id, files, started_at, finished_at, rows_read, rows_accepted, rows_rejected, rows_unchanged)
       values ($1, $2, $3, clock_timestamp(), $4, $5, $6, $7)`,
      [importId, this.#input.files.map(fileName), this.#startedAt, ...Object.values(summary)],
    );
    await appendEntry(client, {
      action: 'registrations.import',
      actor: this.#input.actor,
      objectType: 'registration-import',
      objectId: importId,
      detail: { ...summary, added, changed, branchesTied: relations.tied },
      digest: await digestOfWritten(client, relations.digest),
    });
    await client.query('commit');
    return summary;
  }

  #tell(phase: ImportProgress['phase']): void {
    const { onProgress } = this.#input;
    onProgress?.({
      phase,
      rowsRead: this.#rowsRead,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
    });
  }
}

/** From so many new versions on, the planner's statistics are made anew before branches are looked for. */
const MANY = 5_000;

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
