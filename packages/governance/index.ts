export { governanceGraph } from './graphql/module.ts';
