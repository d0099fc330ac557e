import { defineSector } from '@xintu/declarations';
import { libraryCard } from './library-card.record-type.ts';

/** 借阅图书馆: a fictional sector, for the tests of the core and as the pattern of a new one. */
export const sample = defineSector({
  code: '_sample',
  name: { zh: '借阅图书馆（演示）', en: 'lending library (demonstration)' },
  accent: '#0e6027',
  recordTypes: [libraryCard],
  lists: [],
  schemes: [],
});
