import { describe, expect, it } from 'vitest';
import { openClock, setClock, stillClock } from './clock.ts';
import type { SqlRunner } from './sql.ts';

/** An instance table in memory. */
function instance(): SqlRunner {
  const stored = new Map<unknown, unknown>();
  return {
    query: (text, values = []) => {
      const [key, value] = values;
      if (text.startsWith('insert')) stored.set(key, value);
      if (text.startsWith('delete')) stored.delete(key);
      const rows = text.startsWith('select') && stored.has(key) ? [{ value: stored.get(key) }] : [];
      return Promise.resolve({ rows, rowCount: rows.length });
    },
  };
}

const oidc = { issuer: 'https://id.example.cn', clientId: 'xintu', clientSecret: 'x' };
const now = new Date('2026-03-02T16:30:00Z');

describe('business clock', () => {
  it('counts days in Asia/Shanghai', () => {
    expect(stillClock(now).today()).toBe('2026-03-03');
  });

  it('stands still at XINTU_NOW', async () => {
    const clock = await openClock({ now, oidc: undefined }, instance());
    expect(clock.now()).toEqual(now);
    clock.close();
  });

  it('follows what was set, and returns to XINTU_NOW', async () => {
    const database = instance();
    const clock = await openClock({ now, oidc: undefined }, database);
    await setClock({ oidc: undefined }, database, new Date('2026-05-01T00:00:00Z'));
    await clock.refresh();
    expect(clock.today()).toBe('2026-05-01');
    await setClock({ oidc: undefined }, database, null);
    await clock.refresh();
    expect(clock.today()).toBe('2026-03-03');
    clock.close();
  });

  it('can be set in a development instance only, and is the real time elsewhere', async () => {
    const database = instance();
    await setClock({ oidc: undefined }, database, now);
    await expect(setClock({ oidc }, database, now)).rejects.toThrow('development instance only');
    const clock = await openClock({ now: undefined, oidc }, database);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
    clock.close();
  });
});
