export {
  type LabelledValue,
  type Page,
  printedDocument,
  type Printing,
  writeLabelledValues,
} from './printed-document.ts';
export {
  type DocumentToIssue,
  issueDocument,
  issuedNumbers,
  type IssuedDocument as IssuedDocumentResult,
} from './actions/issue-document.ts';
export { issueNoticeOf } from './actions/issue-notice.ts';
export {
  type DocumentFile,
  type DocumentFormat,
  documentFormats,
  readDocumentFile,
} from './actions/read-document-file.ts';
export { type DocumentVerification, verifyDocuments } from './actions/verify-documents.ts';
export { IssuedDocument } from './graphql/issued-document.ts';
export { documentsGraph } from './graphql/module.ts';
export { recordValues, subjectValues } from './model/record-values.ts';
export { issuedDocuments } from './reads/sources.ts';
export { chineseDay, documentKind, type DocumentValues } from './rules/index.ts';
