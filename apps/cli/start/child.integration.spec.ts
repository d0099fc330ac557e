import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startProgram } from './child.ts';

describe('startProgram', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xintu-child-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const program = (behaviour: string, trace = '') => ({
    name: 'sample',
    entry: new URL('../testing/program.ts', import.meta.url),
    environment: { ...process.env, BEHAVIOUR: behaviour, TRACE: trace },
  });

  it('lets a program finish what is under way', async () => {
    const trace = join(folder, 'finish');
    const running = await startProgram(program('serve', trace)).ready;
    expect(running.address).toMatch(/^http:/);
    await running.stop();
    expect(readFileSync(trace, 'utf8')).toBe('finished');
  });

  it('passes on why a program can not start', async () => {
    await expect(startProgram(program('refuse')).ready).rejects.toThrow('Port 4000 is taken.');
    await expect(startProgram(program('break')).ready).rejects.toThrow(
      'The sample ended before it was ready.',
    );
  });

  it('starts a program again that dies, and ends the new one too', async () => {
    const trace = join(folder, 'again');
    const running = await startProgram(program('serve', trace)).ready;
    const first = Number(running.address?.split(':').at(-1));
    process.kill(first, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await running.stop();
    await vi.waitFor(() => expect(existsSync(trace)).toBe(true));
  });
});
