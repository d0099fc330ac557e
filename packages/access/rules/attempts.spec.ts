import { expect, it } from 'vitest';
import { afterFailure, type Attempts, isLocked, LOCK_MILLISECONDS, MAXIMUM_FAILURES } from './attempts.ts';

function failing(times: number): Attempts | undefined {
  let attempts: Attempts | undefined;
  for (let time = 0; time < times; time += 1) attempts = afterFailure(attempts, time);
  return attempts;
}

it('locks at the fifth failure in a row, not before', () => {
  expect(isLocked(failing(MAXIMUM_FAILURES - 1), 10)).toBe(false);
  expect(isLocked(failing(MAXIMUM_FAILURES), 10)).toBe(true);
});

it('opens after fifteen minutes, and trying meanwhile does not prolong it', () => {
  const locked = failing(MAXIMUM_FAILURES);
  const tried = afterFailure(locked, LOCK_MILLISECONDS);
  const end = MAXIMUM_FAILURES - 1 + LOCK_MILLISECONDS;
  expect(isLocked(tried, end - 1)).toBe(true);
  expect(isLocked(tried, end)).toBe(false);
  expect(afterFailure(tried, end)).toMatchObject({ failures: 1, lockedUntil: null });
});

it('forgets earlier failures after fifteen minutes without one', () => {
  const four = failing(MAXIMUM_FAILURES - 1);
  expect(afterFailure(four, MAXIMUM_FAILURES - 2 + LOCK_MILLISECONDS).failures).toBe(1);
  expect(afterFailure(four, MAXIMUM_FAILURES - 3 + LOCK_MILLISECONDS).failures).toBe(MAXIMUM_FAILURES);
});
