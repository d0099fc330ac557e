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
  departments,
  divisions,
  industries,
  legalBases,
  lists,
  matters,
  nameInLanguage,
  recordTypes,
  readWorkingCalendar,
  sectors,
} from './reads/index.ts';
export { dueProcessParts, type DueProcessPart } from './actions/load-due-process.ts';
export { joinDeclarations, loadCatalogue, type Declarations } from './actions/load-catalogue.ts';
export { loadReference } from './actions/load-reference.ts';
