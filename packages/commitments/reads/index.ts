export { commitmentItems, commitmentSignings, commitmentTemplates } from './sources.ts';
