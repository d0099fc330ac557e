export { aLicenceRow, aPenaltyRow, aRow, type RowBuilder } from './row-builder.ts';
export { csvOf, gb18030CsvOf, xlsxOf } from './sheet-files.ts';
export { organisation, type TestOrganisation } from './organisations.ts';
