import { expect, it } from 'vitest';
import { relationPicture, relationWord } from './relation-picture.ts';

it('draws each subject once, with arrows in the direction of the relation', () => {
  const centre = { id: 'c', name: '总公司' };
  const branch = { id: 'b', name: '分公司' };
  const picture = relationPicture(
    centre,
    [
      { kind: 'BRANCH_OF', direction: 'INCOMING', subject: branch },
      { kind: 'PARTICIPANT_WITH', direction: 'OUTGOING', subject: branch },
    ],
    (key) => key,
  );
  expect(picture.nodes).toEqual([branch]);
  expect(picture.ties).toEqual([
    { from: 'b', to: 'c', label: 'relation.BRANCH_OF.OUTGOING' },
    { from: 'c', to: 'b', label: 'relation.PARTICIPANT_WITH.OUTGOING' },
  ]);
  expect(relationWord({ kind: 'BRANCH_OF', direction: 'INCOMING' })).toBe('relation.BRANCH_OF.INCOMING');
});
