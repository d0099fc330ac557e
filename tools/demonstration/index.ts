export { demonstrationExamples, type Example } from './examples.ts';
export { handInDemonstration, type DemonstrationOptions } from './hand-in.ts';
