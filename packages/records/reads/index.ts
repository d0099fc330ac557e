export { licenceStatus, score } from './derived.ts';
export { hasRecords, newestValue, ownField, recordsOfSubject, type RecordChoice } from './of-subject.ts';
export { recordFields, records } from './sources.ts';
