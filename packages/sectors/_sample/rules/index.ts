export { libraryCard } from './library-card.record-type.ts';
export { sample, sample as sector } from './sector.ts';
