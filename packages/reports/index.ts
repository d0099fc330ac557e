export { dropWithdrawnReports } from './actions/drop-withdrawn.ts';
export { type ReportFile, readReport } from './actions/read-report.ts';
export { type ReportVerification, verifyReport } from './actions/verify-report.ts';
export { reportsGraph } from './graphql/module.ts';
