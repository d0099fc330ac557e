import { execFileSync } from 'node:child_process';
import { isResidentNumber } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';

describe('logger', () => {
  it('writes neither secrets nor identity numbers', () => {
    const number = ['110105', '19491231', '002', 'X'].join('');
    expect(isResidentNumber(number)).toBe(true);
    const program = `
      import { logger, setLogLevel } from '${new URL('./logger.ts', import.meta.url).href}';
      const log = logger('sample');
      setLogLevel('info');
      log.debug('not this');
      const deep = { a: { b: { token: 'secret' } }, res: { headers: { 'set-cookie': 'secret' } } };
      const text = 'xtu_secret-1 xintu_session=secret; postgresql://user:secret@host/database';
      log.info({ password: 'secret', req: { headers: { cookie: 'secret' } }, deep, text }, 'number ${number}');`;
    const written = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      {
        encoding: 'utf8',
      },
    );
    expect(written).not.toContain('secret');
    expect(written).not.toContain('not this');
    expect(JSON.parse(written)).toMatchObject({
      level: 'info',
      part: 'sample',
      msg: 'number 110105********002X',
    });
  });
});
