import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

describe('onParentGone', () => {
  it('notices that npm was killed', async () => {
    const program = fileURLToPath(new URL('../testing/child-of-npm.ts', import.meta.url));
    const npm = spawn(process.execPath, ['--import', 'tsx', program, 'parent'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    npm.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await vi.waitFor(() => expect(said).toContain('watching'), { timeout: 10_000 });
    npm.kill('SIGKILL');
    await vi.waitFor(() => expect(said).toContain('gone'), { timeout: 5_000 });
  });
});
