export { checksGraph } from './graphql/module.ts';
export { readSubjectList } from './actions/read-list.ts';
