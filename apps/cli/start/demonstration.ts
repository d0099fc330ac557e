import { demonstrationAccounts, developmentPassword, loadDemonstrationAccounts } from '@xintu/access';
import type { Database, OpenedInstance } from '@xintu/database';
import { handInDemonstration } from '@xintu/demonstration';
import { installedDeclarations } from '@xintu/installed-sectors';
import { type LegalDay, readLegalDay } from '@xintu/kernel';
import { Failure, openClock, type Settings } from '@xintu/runtime';

/** The demonstration of an instance, as far as it has one. */
export interface Demonstration {
  on: boolean;
  /** who can sign in through the development provider */
  accounts: { names: readonly string[]; password: string } | null;
  /** Hands in the demonstration data on the first start; does nothing when they are there. */
  handIn(): Promise<void>;
}

const SWITCH = 'demonstration';
const ANCHOR = 'demonstration-anchor';

/**
 * Decides on the first start whether the instance is a demonstration (XINTU_DEMONSTRATION, else: a fresh embedded
 * data folder without OIDC_ISSUER), keeps that and the anchor day, and opens the demonstration accounts.
 */
export async function prepareDemonstration(
  settings: Settings,
  { database, embedded }: Pick<OpenedInstance, 'database' | 'embedded'>,
): Promise<Demonstration> {
  const off = { on: false, accounts: null, handIn: () => Promise.resolve() };
  if (settings.oidc !== undefined) return off;
  const byDefault = await keep(database, SWITCH, (settings.demonstration ?? embedded) ? 'on' : 'off');
  if (!(settings.demonstration ?? byDefault === 'on')) return off;
  const anchor = await anchorDay(settings, database);
  await loadDemonstrationAccounts(database);
  return {
    on: true,
    accounts: {
      names: demonstrationAccounts.map(({ subject }) => subject),
      password: await developmentPassword(database),
    },
    handIn: () =>
      handInDemonstration(database, {
        declarations: installedDeclarations,
        anchor,
        onProgress: showProgress,
      }),
  };
}

/** The day relative to which the data are made up: "today" of the first start. */
async function anchorDay(settings: Settings, database: Database): Promise<LegalDay> {
  const clock = await openClock(settings, database.pool);
  clock.close();
  const kept = await keep(database, ANCHOR, clock.today());
  const day = readLegalDay(kept);
  if (day === null) throw new Failure(`The anchor day of the demonstration is not a day: ${kept}.`);
  return day;
}

/** Keeps a value of the instance unless there is one, and answers which there is. */
async function keep({ pool }: Pick<Database, 'pool'>, key: string, value: string): Promise<string> {
  await pool.query('insert into instance (key, value) values ($1, $2) on conflict (key) do nothing', [
    key,
    value,
  ]);
  const { rows } = await pool.query<{ value: string }>('select value from instance where key = $1', [key]);
  return rows[0]?.value ?? value;
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\rDemonstration data: ${done} of ${total}${done === total ? '\n' : ''}`);
}
