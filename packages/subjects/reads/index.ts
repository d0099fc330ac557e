export { relations, subjectNames, subjects } from './sources.ts';
