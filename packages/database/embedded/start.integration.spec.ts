import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, readPostmaster, stopPostmaster } from './postmaster.ts';
import { startEmbedded } from './start.ts';

describe('startEmbedded', () => {
  let folder: string;
  const data = () => join(folder, 'postgresql');
  const postmaster = async () => {
    const found = await readPostmaster(data());
    if (found === null) throw new Error('PostgreSQL does not run');
    return found.pid;
  };
  const query = async (url: string, statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };

  beforeEach(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'xintu-embedded-'));
    await chmod(parent, 0o711);
    folder = join(parent, 'data');
  });
  afterEach(async () => {
    await stopPostmaster(data(), 'immediate');
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('makes a fresh folder, stops with its only user and finds its data again', async () => {
    const first = await startEmbedded({ dataDirectory: folder });
    expect(first.fresh).toBe(true);
    await query(first.url, 'create table kept as select 1 as number');
    const pid = await postmaster();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await startEmbedded({ dataDirectory: folder });
    expect(second.fresh).toBe(false);
    expect(await query(second.url, 'select * from kept')).toEqual([{ number: 1 }]);
    await second.stop();
  });

  it('lets a command join the server, and stops with the last of them', async () => {
    const server = await startEmbedded({ dataDirectory: folder }, { exclusive: true });
    const pid = await postmaster();
    const command = await startEmbedded({ dataDirectory: folder });
    await server.stop();
    expect(isAlive(pid)).toBe(true);
    expect(await query(command.url, 'select 1 as number')).toEqual([{ number: 1 }]);
    await command.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('says that another server runs already, and two at once on a fresh folder become one', async () => {
    const starts = await Promise.allSettled([
      startEmbedded({ dataDirectory: folder }, { exclusive: true }),
      startEmbedded({ dataDirectory: folder }, { exclusive: true }),
    ]);
    const running = starts.filter((start) => start.status === 'fulfilled');
    const refused = starts.filter((start) => start.status === 'rejected');
    expect(running).toHaveLength(1);
    expect(String(refused[0]?.reason)).toContain('running already');
    for (const start of running) await start.value.stop();
  });

  it('keeps what was acknowledged when everything is killed, and starts again at once', async () => {
    const program = fork(new URL('../testing/writer.ts', import.meta.url), [folder], {
      execArgv: ['--import', 'tsx'],
    });
    let acknowledged = 0;
    program.on('message', (message) => (acknowledged = Number(message)));
    while (acknowledged < 20) await pause(10);
    const pid = await postmaster();
    program.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await once(program, 'exit');
    const again = await startEmbedded({ dataDirectory: folder }, { exclusive: true });
    const [row] = await query(again.url, 'select max(number) as number from written');
    expect(row.number).toBeGreaterThanOrEqual(acknowledged);
    await again.stop();
  });

  it('adopts the server of a program that was killed', async () => {
    const program = fork(new URL('../testing/writer.ts', import.meta.url), [folder], {
      execArgv: ['--import', 'tsx'],
    });
    await once(program, 'message');
    const pid = await postmaster();
    program.kill('SIGKILL');
    await once(program, 'exit');
    const again = await startEmbedded({ dataDirectory: folder }, { exclusive: true });
    expect(await postmaster()).toBe(pid);
    await again.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('starts PostgreSQL again when it is killed under a running server', async () => {
    const events: unknown[] = [];
    const server = await startEmbedded(
      { dataDirectory: folder },
      { exclusive: true, onEvent: (event) => events.push(event) },
    );
    process.kill(await postmaster(), 'SIGKILL');
    const begin = performance.now();
    while (!events.includes('recovered') && performance.now() - begin < 10_000) await pause(20);
    expect(events[0]).toBe('lost');
    expect(events).toContain('recovered');
    expect(performance.now() - begin).toBeLessThan(9_000);
    expect(await query(server.url, 'select 1 as number')).toEqual([{ number: 1 }]);
    await server.stop();
  });

  it('is not kept from starting by a lock file that names a stranger', async () => {
    const first = await startEmbedded({ dataDirectory: folder });
    const lock = await readFile(join(data(), 'postmaster.pid'), 'utf8');
    await first.stop();
    await writeFile(join(data(), 'postmaster.pid'), lock.replace(/^\d+/, String(process.pid)), {
      mode: 0o600,
    });
    const again = await startEmbedded({ dataDirectory: folder });
    expect(await query(again.url, 'select 1 as number')).toEqual([{ number: 1 }]);
    await again.stop();
  });

  it('refuses a folder of something else, of another version, and a path that is no folder', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'letter.txt'), 'dear reader');
    await expect(startEmbedded({ dataDirectory: folder })).rejects.toThrow('holds something else');
    await writeFile(join(folder, 'XINTU'), 'postgresql 17\n');
    await expect(startEmbedded({ dataDirectory: folder })).rejects.toThrow('was made with PostgreSQL 17');
    await expect(startEmbedded({ dataDirectory: join(folder, 'letter.txt') })).rejects.toThrow(
      "can't be written",
    );
  });

  it('finds another place for its socket when the folder has a long path', async () => {
    const long = join(folder, 'a'.repeat(60), 'b'.repeat(60));
    const server = await startEmbedded({ dataDirectory: long });
    expect(await query(server.url, 'select 1 as number')).toEqual([{ number: 1 }]);
    await server.stop();
  });
});
