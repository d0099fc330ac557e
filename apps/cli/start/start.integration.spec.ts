import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('xintu start', () => {
  let folder: string;
  let instances: ChildProcess[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xintu-start-'));
    await chmod(folder, 0o711);
    instances = [];
  });
  afterEach(async () => {
    for (const instance of instances) instance.kill('SIGTERM');
    await vi.waitFor(() => expect(ownProcesses()).toEqual([]), { timeout: 10_000 }).catch(() => undefined);
    for (const pid of ownProcesses()) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Everything that runs on the test's folder: the instance, its programs, PostgreSQL. */
  const ownProcesses = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
      .filter((name) => {
        try {
          const state = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.charAt(0);
          const text =
            readFileSync(`/proc/${name}/cmdline`, 'utf8') + readFileSync(`/proc/${name}/environ`, 'utf8');
          return state !== 'Z' && text.includes(folder);
        } catch {
          return false;
        }
      })
      .map(Number);

  const launch = (environment: Record<string, string> = {}) => {
    const program = fileURLToPath(new URL('../testing/instance.ts', import.meta.url));
    const instance = spawn(process.execPath, ['--import', 'tsx', program], {
      env: {
        ...process.env,
        npm_lifecycle_event: undefined,
        XINTU_DATA_DIR: join(folder, 'data'),
        PORT: '0',
        TRACE: join(folder, 'trace'),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    instances.push(instance);
    let output = '';
    instance.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    instance.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = once(instance, 'exit').then(([code]: unknown[]) => code);
    return {
      instance,
      ended,
      said: () => output,
      ready: async () => {
        const running = vi.waitFor(() => expect(output).toContain('is running ('), { timeout: 30_000 });
        await Promise.race([running, ended.then(() => expect(output).toContain('is running ('))]);
      },
    };
  };

  it('stops everything in order when it is told to', async () => {
    const { instance, ended, ready } = launch();
    await ready();
    // the instance, its two programs, PostgreSQL
    expect(ownProcesses().length).toBeGreaterThanOrEqual(4);
    instance.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(readFileSync(join(folder, 'trace'), 'utf8')).toBe('finished');
    expect(ownProcesses()).toEqual([]);
  });

  it('leaves nothing but PostgreSQL when it is killed, and starts again on it', async () => {
    const first = launch();
    await first.ready();
    const password = /password (\w+)/.exec(first.said())?.[1];
    expect(password).toBeDefined();
    first.instance.kill('SIGKILL');
    await first.ended;
    const second = launch();
    await second.ready();
    expect(second.said()).toContain(`password ${password}`);
    second.instance.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(ownProcesses()).toEqual([]);
  });

  it('says in one sentence that it runs already, and leaves the other alone', async () => {
    const first = launch();
    await first.ready();
    const second = launch();
    expect(await second.ended).toBe(1);
    expect(second.said()).toBe(
      `Xintu: Xintu is running already on the data folder ${join(folder, 'data')}.\n`,
    );
    expect(first.instance.exitCode).toBeNull();
  });

  it('says in one sentence what is wrong, and leaves nothing running', async () => {
    const refused = launch({ BEHAVIOUR: 'refuse' });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toBe('Xintu: Port 4000 is taken.\n');
    expect(ownProcesses()).toEqual([]);

    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const taken = launch({ PORT: port });
    expect(await taken.ended).toBe(1);
    expect(taken.said()).toBe(
      `Xintu: Port ${port} on 127.0.0.1 is taken by another program: set PORT to another one.\n`,
    );
    server.close();

    const unreachable = launch({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/credit' });
    expect(await unreachable.ended).toBe(1);
    expect(unreachable.said()).toContain("Xintu: The database can't be reached:");
  });
});
