export { RelationDirection, RelationKind, SubjectStatus } from './enums.ts';
export { Relation, Subject, SubjectConnection } from './subject.ts';
export { subjectsGraph } from './module.ts';
