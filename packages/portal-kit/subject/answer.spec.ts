import { expect, it } from 'vitest';
import { answerOf } from './answer.ts';

const record = (id: string, standing: 'IN_FORCE' | 'ENDED' | 'PENDING', disputed = false) => ({
  id,
  standing,
  underObjection: disputed,
  underReview: false,
});

it('the first screen shows what is not over, and what is disputed though over, each once', () => {
  const answer = answerOf({
    listings: { nodes: [record('a', 'IN_FORCE', true), record('b', 'ENDED')] },
    penalties: { nodes: [record('c', 'PENDING'), record('d', 'ENDED', true)] },
  });
  expect(answer.listings.map((one) => one.id)).toEqual(['a']);
  expect(answer.penalties.map((one) => one.id)).toEqual(['c']);
  expect(answer.disputed.map((one) => one.id)).toEqual(['d']);
});
