export {
  Relation,
  RelationDirection,
  RelationKind,
  Subject,
  SubjectConnection,
  subjectsGraph,
  SubjectStatus,
} from './graphql/index.ts';
export { relations, subjectKeys, subjectNames, subjects } from './reads/index.ts';
export {
  importRegistrations,
  type ImportProgress,
  type ImportRegistrationsInput,
  type ImportSummary,
} from './actions/import-registrations.ts';
export { keyNames } from './actions/key-names.ts';
export { findSimilarSubjects, type SimilarSubject } from './reads/similar-subjects.ts';
export { loadCommonBigrams } from './reads/common-bigrams.ts';
export {
  SEARCH_BOUND,
  searchParameterTypes,
  searchRows,
  type SearchParameter,
  type SearchVariant,
} from './reads/search-rows.ts';
export {
  searchSource,
  searchValues,
  searchVariant,
  type SearchPosition,
  type SearchStatement,
  type SearchTerms,
  type SubjectFilter,
  type SubjectSearch,
} from './reads/search-source.ts';
export { subjectDigest } from './reads/subject-digest.ts';
export { formerDivisions } from './reference/former-divisions.ts';
export { phoneticOf } from './rules/phonetic.ts';
export { readSearchText, searchShapes, type SearchShape, type SearchText } from './rules/search-text.ts';
export { seatFinder, type SeatFinder } from './rules/seat.ts';
export { kindOfRegistration } from './rules/subject-kind.ts';
