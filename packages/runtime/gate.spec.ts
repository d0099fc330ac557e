import { expect, it } from 'vitest';
import { openGate } from './gate.ts';

it('lets some through, some wait, and sends the rest away', async () => {
  const gate = openGate({ atATime: 2, waiting: 1 });
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
  const gate = openGate({ atATime: 1, waiting: 0 });
  await expect(gate.pass(() => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
  expect(await gate.pass(() => Promise.resolve('next'))).toBe('next');
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('lets no caller keep the others out', async () => {
  const gate = openGate({ atATime: 3, waiting: 3, perCaller: 2 });
  const finish: (() => void)[] = [];
  const work = (caller: string) =>
    gate.pass(() => new Promise<string>((done) => finish.push(() => done(caller))), caller);
  const inside = [work('one'), work('one'), work('other')];
  await settled();
  expect(await work('one')).toBeNull();
  finish.forEach((each) => each());
  expect(await Promise.all(inside)).toEqual(['one', 'one', 'other']);
  const again = work('one');
  await settled();
  finish.at(-1)?.();
  expect(await again).toBe('one');
});
