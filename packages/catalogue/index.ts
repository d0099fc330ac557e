export {
  BasisLevel,
  catalogueGraph,
  Department,
  Division,
  Industry,
  LegalBasis,
  LimitUnit,
  Matter,
  Publication,
  RecordKind,
  RecordType,
  Sector,
  Sharing,
  SubjectKind,
} from './graphql/index.ts';
export {
  declaredSchemes,
  departments,
  divisions,
  industries,
  isAuditing,
  isMatterStated,
  legalBases,
  listCriteria,
  listExits,
  listMeasures,
  listPeriods,
  lists,
  matters,
  nameInLanguage,
  recordTypes,
  readsForCreditOffice,
  readRegionalCalendar,
  readWorkingCalendar,
  sectors,
} from './reads/index.ts';
export { dueProcessParts, type DueProcessPart } from './actions/load-due-process.ts';
export {
  joinDeclarations,
  loadCatalogue,
  type Activation,
  type Declarations,
} from './actions/load-catalogue.ts';
export { declarationOf } from './reads/declaration-of.ts';
export { loadReference } from './actions/load-reference.ts';
export { RUN_RULES, startRun } from './actions/rule-sets.ts';
export { readPenaltyRules } from './reads/penalty-rules.ts';
export type { CatalogueContext } from './actions/propose-record-type.ts';
export { type CalendarFile, type CalendarImport, importCalendar } from './actions/import-calendar.ts';
