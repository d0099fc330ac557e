import { sentenceOf } from '@xintu/runtime';
import pg, { type Pool } from 'pg';

/** One look-up of what is not public, as the ledger is told of it. */
export interface LookUp {
  /** What was read: `subject.read`, `record.read`, ... */
  readonly action: string;
  /** Who read it: `account:<id>` or `token:<id>`. */
  readonly actor: string;
  readonly departmentCode: string | null;
  /** Whose file was looked into; null where there is none, or more than one. */
  readonly subjectId: string | null;
  /** The matter (事项) and the case number for which it was done. */
  readonly matter: string | null;
  readonly reference: string | null;
  readonly requestId: string;
  /** What was asked, as JSON without personal data. */
  readonly detail: string;
}

/** The look-ups of one answer, and who waits for their being on the disk. */
interface Waiting {
  readonly lookUps: readonly LookUp[];
  readonly written: () => void;
  readonly failed: (problem: unknown) => void;
}

/** An entry could not be written: what was looked up must be told to nobody. */
export class LookUpNotEntered extends Error {
  constructor(cause: unknown) {
    super(`a look-up could not be entered into the ledger: ${sentenceOf(cause)}`, { cause });
  }
}

const statement = {
  name: 'ledger-look-ups',
  text: `insert into ledger_entry (action, actor, department_code, subject_id, matter, reference, request_id, detail)
    select action, actor, "departmentCode", "subjectId", matter, reference, "requestId", detail
    from json_to_recordset($1) as look_up (action text, actor text, "departmentCode" text, "subjectId" uuid,
      matter text, reference text, "requestId" text, detail text)`,
};

/** Answers whose entries are written at a time: what is behind them has its turn at once. */
const largestGroup = 200;

/**
 * Enters look-ups that go on at the same time together: while one group is on its way to the disk, the next one
 * gathers. They share one transaction and one flush, and who asks alone waits for nobody else.
 */
export class LookUpEntries {
  readonly #pool: Pool;
  readonly #waiting: Waiting[] = [];
  #writing = false;

  /** @param pool takes one connection at a time, for nobody's reads: the reader role may enter for others only so */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /**
   * Enters the look-ups of one answer.
   * @returns once they are durable: only then may the answer go out
   * @throws LookUpNotEntered
   */
  enter(lookUps: readonly LookUp[]): Promise<void> {
    if (lookUps.length === 0) return Promise.resolve();
    return new Promise((written, failed) => {
      this.#waiting.push({ lookUps, written, failed });
      if (!this.#writing) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, largestGroup));
    this.#writing = false;
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const lookUps = group.flatMap((one) => one.lookUps);
      await this.#pool.query({ ...statement, values: [JSON.stringify(lookUps)] });
      for (const { written } of group) written();
    } catch (problem) {
      // Nothing of a group that PostgreSQL refused is left: one entry must not keep others from their answers.
      const isRefused = problem instanceof pg.DatabaseError && problem.severity === 'ERROR';
      if (isRefused && group.length > 1) for (const one of group) await this.#writeGroup([one]);
      else for (const { failed } of group) failed(new LookUpNotEntered(problem));
    }
  }
}
