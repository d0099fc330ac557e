export { chineseDay } from './chinese-day.ts';
export { type DocumentKind, type DocumentValues, type Placeholder } from './document-kind.ts';
export { documentKind, documentKinds } from './document-kinds.ts';
export {
  blocksOf,
  checkTemplate,
  type DocumentBlock,
  fillTemplate,
  longestBody,
  sampleValues,
  type TemplateProblem,
} from './document-text.ts';
