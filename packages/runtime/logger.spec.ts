import { spawnSync } from 'node:child_process';
import { isResidentNumber } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

/** What a program writes to its standard output until it ends, however it does. */
function writtenBy(program: string): string {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return stdout;
}

const module = new URL('./logger.ts', import.meta.url).href;

describe('logger', () => {
  it('writes neither secrets nor identity numbers', () => {
    const number = ['110105', '19491231', '002', 'X'].join('');
    expect(isResidentNumber(number)).toBe(true);
    const program = `
      import { logger, setLogLevel } from '${module}';
      const log = logger('sample');
      setLogLevel('info');
      log.debug('not this');
      const deep = { a: { b: { token: 'secret' } }, res: { headers: { 'set-cookie': 'secret' } } };
      const text = 'xtu_secret-1 xintu_session=secret; postgresql://user:secret@host/database';
      log.info({ password: 'secret', req: { headers: { cookie: 'secret' } }, deep, text }, 'number ${number}');`;
    const written = writtenBy(program);
    expect(written).not.toContain('secret');
    expect(written).not.toContain('not this');
    expect(JSON.parse(written)).toMatchObject({
      level: 'info',
      part: 'sample',
      msg: 'number 110105********002X',
    });
  });

  const lines = `import { gatherLines, lineLogger, setLogLevel } from '${module}';
    setLogLevel('info');
    const log = lineLogger('sample');
    log.info('at once');
    gatherLines();
    for (let number = 0; number < 5_000; number += 1) log.info({ number }, 'xtu_secret');`;

  it.each([
    ['ends', ''],
    ['is told to end', 'process.exit(1);'],
    ['breaks', `throw new Error('broken');`],
    [
      'goes on',
      `await new Promise((resolve) => setTimeout(resolve, 300)); process.kill(process.pid, 'SIGKILL');`,
    ],
  ])('that gathers lines has written all of them, in order, when its program %s', (_, end) => {
    const written = writtenBy(`${lines} ${end}`).trimEnd().split('\n');
    expect(written.length).toBe(5_001);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ part: 'sample', msg: 'at once' });
    written.slice(1).forEach((line, number) => {
      expect(JSON.parse(line)).toMatchObject({ number, msg: 'xtu_[hidden]' });
    });
  });
});
