import { expect, it } from 'vitest';
import { uploadGate } from './upload-gate.ts';

it('lets some through, some wait, and sends the rest away', async () => {
  const gate = uploadGate(2, 1);
  const finish: (() => void)[] = [];
  const upload = (name: string) =>
    gate.pass(() => new Promise<string>((done) => finish.push(() => done(name))));
  const [one, two, three] = [upload('one'), upload('two'), upload('three')];
  expect(await upload('four')).toBeNull();
  expect(finish).toHaveLength(2);
  finish[0]?.();
  expect(await one).toBe('one');
  expect(finish).toHaveLength(3);
  finish[1]?.();
  finish[2]?.();
  expect(await Promise.all([two, three])).toEqual(['two', 'three']);
});

it('gives the place back when an upload fails', async () => {
  const gate = uploadGate(1, 0);
  await expect(gate.pass(() => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
  expect(await gate.pass(() => Promise.resolve('next'))).toBe('next');
});
