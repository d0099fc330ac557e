import { expect, it } from 'vitest';
import { placeInPortal } from './place.ts';

it.each([
  ['/hand-in/7', '/taxation/hand-in/7'],
  ['hand-in/7', '/taxation/hand-in/7'],
  ['/taxation/records?kind=PENALTY', '/taxation/records?kind=PENALTY'],
  ['https://elsewhere.example/', '/taxation/'],
  ['//elsewhere.example/', '/taxation/'],
  ['javascript:alert(1)', '/taxation/'],
])('the task at %s is done at %s', (url, place) => {
  expect(placeInPortal(url, '/taxation/')).toBe(place);
});
