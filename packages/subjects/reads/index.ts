export { relations, subjectKeys, subjectNames, subjects } from './sources.ts';
