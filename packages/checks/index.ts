export { checksGraph } from './graphql/module.ts';
