import { legalDayOf, type LegalDay } from '@xintu/kernel';
import { Failure } from './failure.ts';
import { readInstant } from './instant.ts';
import type { Settings } from './settings.ts';
import type { SqlRunner } from './sql.ts';

/**
 * The clock of legal days, deadlines and publicity ("today" on screens). Not the clock of sessions, tokens, the
 * ledger or versions: those take the real time.
 */
export interface BusinessClock {
  now(): Date;
  /** the legal day, in Asia/Shanghai */
  today(): LegalDay;
}

/** A business clock that follows the instance. */
export interface InstanceClock extends BusinessClock {
  /** Reads again what `setClock` left in the instance. */
  refresh(): Promise<void>;
  close(): void;
}

const KEY = 'clock';

/** How soon a running program follows a clock that was set, in milliseconds. */
export const CLOCK_FOLLOWS_WITHIN = 500;

/** The business clock that shows the real time. */
export function realClock(): BusinessClock {
  return clockOf(() => new Date());
}

/** A business clock that stands still; for tests as well. */
export function stillClock(instant: Date): BusinessClock {
  return clockOf(() => new Date(instant));
}

/**
 * The business clock of this instance: what `setClock` stored, else XINTU_NOW, else the real time. In a development
 * instance (no OIDC_ISSUER) it follows `setClock` of other programs; elsewhere it is the real time.
 */
export async function openClock(
  settings: Pick<Settings, 'now' | 'oidc'>,
  database: SqlRunner,
): Promise<InstanceClock> {
  if (settings.oidc !== undefined) {
    return { ...realClock(), refresh: () => Promise.resolve(), close: () => undefined };
  }
  let standing = settings.now;
  const refresh = async () => {
    standing = (await storedInstant(database)) ?? settings.now;
  };
  await refresh();
  const follow = setInterval(() => void refresh().catch(() => undefined), CLOCK_FOLLOWS_WITHIN);
  follow.unref();
  return {
    ...clockOf(() => new Date(standing ?? Date.now())),
    refresh,
    close: () => clearInterval(follow),
  };
}

/**
 * Sets the business clock of the instance: it stands still there, in every program that is running too.
 * @param instant where it stands; null lets it follow XINTU_NOW or the real time again
 * @throws Failure in an instance that is not for development
 */
export async function setClock(
  settings: Pick<Settings, 'oidc'>,
  database: SqlRunner,
  instant: Date | null,
): Promise<void> {
  if (settings.oidc !== undefined) {
    throw new Failure('The clock can be set in a development instance only: OIDC_ISSUER is set here.');
  }
  if (instant === null) {
    await database.query('delete from instance where key = $1', [KEY]);
    return;
  }
  await database.query(
    'insert into instance (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [KEY, instant.toISOString()],
  );
}

async function storedInstant(database: SqlRunner): Promise<Date | undefined> {
  const { rows } = await database.query('select value from instance where key = $1', [KEY]);
  const value: unknown = rows[0]?.['value'];
  return typeof value === 'string' ? (readInstant(value) ?? undefined) : undefined;
}

function clockOf(now: () => Date): BusinessClock {
  return { now, today: () => legalDayOf(now()) };
}
