export { takeOverDepartment, type TakeOverRequest } from './actions/take-over-department.ts';
export { administrationGraph } from './graphql/module.ts';
