export {
  caseEffects,
  type CaseFileDemand,
  type CaseFileRole,
  caseFileRoles,
  caseParties,
  type CaseCondition,
  type CaseEffect,
  type CaseFacts,
  type CaseKindDeclaration,
  type CaseLimit,
  type CaseLimitRow,
  type CaseObstacle,
  type CaseParty,
  type CaseRecordFacts,
  type CaseState,
  type CaseStep,
  type CaseStepFacts,
  type CaseValues,
  type ListingKind,
} from './case-kind.ts';
export { caseKindOf, caseProcedure, caseVersion, currentCaseKinds } from './case-version.ts';
export { checkCaseKind } from './check-case-kind.ts';
export {
  schemeInForce,
  sectorFieldName,
  type Grade,
  type MatterDeclaration,
  type MeasureDeclaration,
  type MeasureTrigger,
  type SchemeDeclaration,
  type SectorDeclaration,
} from './catalogue-items.ts';
export { checkDeclaration } from './check-declaration.ts';
export { checkList, checkMatter, checkMeasure, checkSector } from './check-items.ts';
export { checkScheme } from './check-scheme.ts';
export { all } from './all-conditions.ts';
export { conditionCodes, conditionHolds, type ConditionCode, type RowFacts } from './conditions.ts';
export {
  defineCase,
  defineList,
  defineMatter,
  defineMeasure,
  defineRecordType,
  defineScheme,
  defineSector,
} from './define.ts';
export {
  choiceOf,
  isSealed,
  fieldCategories,
  fieldTypes,
  recordProperties,
  rowProperties,
  type Choice,
  type Field,
  type FieldCategory,
  type FieldType,
  type RecordProperty,
  type RowProperty,
} from './field.ts';
export {
  choiceField,
  dayField,
  documentFields,
  optionalDay,
  optionalText,
  textField,
} from './case-fields.ts';
export { commitmentTypeChoices } from './kinds/choices.ts';
export { fieldFor, fieldsOf, kindFields } from './fields.ts';
export {
  forbiddenCategories,
  forbiddenCategoryOf,
  isIdentityNumber,
  type ForbiddenCategory,
} from './forbidden-categories.ts';
export {
  identityOf,
  identityOfKind,
  identityOfRecord,
  SUBJECT_PLACE,
  titleOf,
  type RecordValues,
} from './identity.ts';
export { licenceCategories } from './kinds/choices.ts';
export {
  canCarryList,
  canCarryRestriction,
  isBasisInForce,
  legalBasis,
  type LegalBasis,
} from './legal-basis.ts';
export {
  listPeriodOn,
  type ListCriterion,
  type ListDeclaration,
  type ListManagement,
  type ListMeasureText,
  type ListPeriodRow,
} from './list.ts';
export { repairBarConditions } from './repair-bars.ts';
export { defineListing, type ListingLimits, type ListingProcedure } from './listing-procedure.ts';
export {
  departmentKinds,
  informationClasses,
  informationClassNames,
  publicationNames,
  publications,
  recordKindNames,
  recordKinds,
  sharingNames,
  sharings,
  updateCycleNames,
  updateCycles,
  type DepartmentKind,
  type InformationClass,
  type Providers,
  type PublicityDeclaration,
  type Publication,
  type RecordKind,
  type RecordTypeDeclaration,
  type RecordTypeDraft,
  type ReportWithin,
  type ReviewDeclaration,
  type Sharing,
  type UpdateCycle,
} from './record-type.ts';
export {
  schemeRefreshes,
  type DirectGrade,
  type GradeThreshold,
  type Indicator,
  type IndicatorPoints,
  type IndicatorSource,
  type InspectionShare,
  type RankIndicator,
  type RecordIndicator,
  type SchemeComputation,
  type SchemeRefresh,
} from './scheme-computation.ts';
export { DeclarationRefused, refusalCodes, type Refusal, type RefusalCode } from './refusals.ts';
