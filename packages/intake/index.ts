export {
  FILE_LIMIT,
  receiveFile,
  RUN_BATCH,
  type HandIn,
  type HandInAnswer,
} from './actions/receive-file.ts';
export { spool, type Spooled, TooLarge } from './files/spool.ts';
export { readZipDirectory } from './files/zip-directory.ts';
export { clearChecks } from './actions/clear-checks.ts';
export { resumeBatches } from './actions/resume-batches.ts';
export { runBatch, type BatchTools } from './actions/run-batch.ts';
export { batchReceipt, type BatchReceipt } from './actions/batch-receipt.ts';
export {
  type DoublePublicityExport,
  type ExportAnswer,
  exportDoublePublicity,
} from './actions/export-double-publicity.ts';
export { receiptDocument } from './actions/receipt-document.ts';
export { logDownload } from './actions/log-download.ts';
export { problemReport } from './actions/problem-report.ts';
export { errorWorkbook, outOfScopeWorkbook, type ReturnedWorkbook } from './actions/returned-workbook.ts';
export { readTable, type Table, type TableRow } from './files/read-table.ts';
export { FileProblem, type FileProblemCode } from './rules/file-problem.ts';
export { fileRefusal } from './rules/refusal.ts';
export { templateWorkbook } from './actions/template-workbook.ts';
export { type Refusal, type RefusalCode } from './rules/refusal.ts';
export { readIntakeTodos, Todo as TodoEntry } from './graphql/home.ts';
export { type Todo } from './reads/todos.ts';
export { ProblemDatum } from './graphql/problem-data.ts';
export { problemData } from './reads/sources.ts';
export { bytesInMemory, type FileBytes } from './files/file-bytes.ts';
export { readFileForm } from './files/file-form.ts';
export { readSheetRows } from './files/sheet-rows.ts';
export type { SheetRow } from './files/sheet-row.ts';
export { newPieceSeal, pieceSealOf, plainPieces, type PieceSeal } from './model/piece-seal.ts';
export { storeChunks, storedBytes } from './model/stored-bytes.ts';
export { plainLabel } from './rules/find-header.ts';
export { NUMBER_MARKS } from './rules/rejected-row.ts';
export { intakeGraph } from './graphql/module.ts';
