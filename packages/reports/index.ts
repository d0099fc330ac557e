export { dropWithdrawnReports } from './actions/drop-withdrawn.ts';
export { type ReportFile, readReport } from './actions/read-report.ts';
export { type ReportVerification, verifyReport } from './actions/verify-report.ts';
export { type EmbeddedCheck, openLink } from './actions/embed-check.ts';
export { outcomeWords } from './rules/words.ts';
export { reportsGraph } from './graphql/module.ts';
