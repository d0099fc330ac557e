export { isSharedForMatter, maySeeVersion } from './access.ts';
export { licenceStatus, score, subjectOfReader } from './derived.ts';
export { hasRecords, newestValue, ownField, recordsOfSubject, type RecordChoice } from './of-subject.ts';
export { measures } from './measures.ts';
export { carries, isOccasionOf, setsGoing } from './sets-going.ts';
export { recordFields, records } from './sources.ts';
