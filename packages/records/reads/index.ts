export { licenceStatus, score } from './derived.ts';
export {
  hasRecords,
  newestOfSubject,
  newestValue,
  ownField,
  recordsOfSubject,
  type RecordChoice,
} from './of-subject.ts';
export { recordFields, records } from './sources.ts';
