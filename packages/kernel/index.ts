export type { Text } from './text.ts';
export {
  type BasisLevel,
  basisLevelNames,
  basisLevels,
  type BatchStatus,
  batchStatuses,
  batchStatusNames,
  type EvaluationOrigin,
  evaluationOriginNames,
  evaluationOrigins,
  type Fulfilment,
  fulfilmentNames,
  fulfilments,
  type LicenceStatus,
  licenceStatuses,
  licenceStatusNames,
  type ListingStatus,
  listingStatuses,
  listingStatusNames,
  type ListKind,
  listKindNames,
  listKinds,
  type MeasureKind,
  measureKindNames,
  measureKinds,
  organisationKinds,
  type PenaltyField,
  penaltyFieldNames,
  penaltyFields,
  type ProblemLevel,
  problemLevels,
  type ProblemState,
  problemStateNames,
  type Procedure,
  procedureNames,
  procedures,
  type PublicityStatus,
  publicityStatuses,
  publicityStatusNames,
  type RelationKind,
  relationKindNames,
  relationKinds,
  severities,
  type Severity,
  severityNames,
  type SubjectClass,
  subjectClasses,
  subjectClassNames,
  type SubjectKind,
  subjectKindNames,
  subjectKinds,
  type SubjectStatus,
  subjectStatuses,
  subjectStatusNames,
} from './enumerations.ts';
export { type DeliveryWay, deliveryWayNames } from './delivery-ways.ts';
export { csvLine, formulaSafe, withoutFormulaGuard } from './csv.ts';
export { toHalfWidth } from './half-width.ts';
export {
  CREDIT_CODE_PLACEHOLDER,
  creditCodeCheckCharacter,
  isAdmittedCode,
  isCreditCode,
  plainCreditCode,
  makeCreditCode,
  organisationCodeCheckCharacter,
  readCreditCode,
  registrarDivision,
  subjectKindOfCode,
  type CreditCode,
  type CreditCodeReading,
  type CreditCodeRefusal,
} from './credit-code.ts';
export {
  readRegistrationNumber,
  registrationNumberCheckDigit,
  type RegistrationNumberReading,
} from './registration-number.ts';
export { maskPersonalText, maskPersonName } from './personal-text.ts';
export { isResidentNumber, maskIdentityNumber, maskResidentNumbers } from './resident-number.ts';
export {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isLegalDay,
  legalDay,
  legalDayOf,
  LONG_TERM_DAY,
  readLegalDay,
  weekdayOf,
  type LegalDay,
} from './legal-day.ts';
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
  type WorkingDayResult,
} from './working-days.ts';
export {
  compareYuan,
  formatYuan,
  isYuan,
  readYuan,
  sumYuan,
  yuanInTenThousands,
  type MoneyUnit,
  type Yuan,
} from './money.ts';
export { nameEndsAsBranch, normaliseDocumentNumber, normaliseName } from './names.ts';
export {
  penaltyCategories,
  penaltyCategoryNames,
  readPenaltyCategories,
  type PenaltyCategoriesReading,
  type PenaltyCategory,
} from './penalty-categories.ts';
export {
  type DatedRule,
  decidePublicity,
  isInForce,
  publicityReasonNames,
  publicityReasons,
  type PublicityDecision,
  type PublicityOutcome,
  type PublicityReason,
  type VersionAnswer,
} from './publicity.ts';
export {
  type FineThreshold,
  penaltyPublicityVersions,
  type PenaltyPublicityRow,
  type PenaltyRuleSet,
  publishedPenaltyRules,
  type PublicityMonths,
  type RuleRow,
  type Transition,
} from './publicity.versions.ts';
export {
  PENALTY_PUBLICITY_RULE,
  penaltyPublicity,
  type PenaltyPublicityInput,
} from './penalty-publicity.rule.ts';
export { fixedPublicity, type FixedPublicityInput, type FixedPublicityRow } from './fixed-publicity.rule.ts';
export {
  lastDayOf,
  type ReportingClock,
  type ReportingState,
  reportingState,
  timeLimitOn,
} from './clock.rule.ts';
export {
  type TimeLimit,
  type TimeLimitCode,
  timeLimitCodes,
  type TimeLimitRow,
  timeLimits,
} from './time-limits.versions.ts';
