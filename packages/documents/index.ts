export { type LabelledValue, type Page, printedDocument, writeLabelledValues } from './printed-document.ts';
