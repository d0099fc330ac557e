// TypeGraphQL's decorators need it before the first class is declared.
import 'reflect-metadata';

export { readIdentifier, type Arguments } from './planner/arguments.ts';
export { type PlanContext } from './planner/plan-context.ts';
export {
  changed,
  changedByCode,
  column,
  ConcreteType,
  connection,
  embedded,
  expression,
  first,
  list,
  nodes,
  Reads,
  Refetched,
  value,
  values,
  type Read,
} from './planner/reads.ts';
export { compilePlan, type Plan } from './planner/plan.ts';
export { row, view, type Row } from './planner/row.ts';
export { readDocument } from './planner/selection.ts';
export { type Shared, sourceAt } from './planner/shared.ts';
export {
  accessRule,
  columnOf,
  count,
  exists,
  orderBy,
  referenceValue,
  seenRows,
  type OrderKey,
  type Source,
} from './planner/source.ts';
export {
  all,
  any,
  constant,
  integer,
  join,
  name,
  render,
  slot,
  sql,
  Sql,
  type Reader,
  type Run,
  verbatim,
} from './planner/sql.ts';
export { buildGraphSchema, schemaText, type GraphModule } from './schema/build-schema.ts';
export { connectionOf, PageArguments, PageInfo, type Connection } from './schema/connections.ts';
export { Access, type AccessClass, type AccessDeclaration } from './schema/access.ts';
export { fieldAccess } from './schema/field-access.ts';
export { Node } from './schema/node.ts';
export { Payload } from './schema/payload.ts';
export { nodeGraph } from './schema/node.queries.ts';
export { planned } from './schema/planned.ts';
export { CreditCodeScalar, DateScalar, DateTimeScalar, MoneyScalar } from './schema/scalars.ts';
export { connectionsForPlans } from './pipeline/reading.ts';
export { openGraph, type Graph } from './pipeline/graph.ts';
export { openDocumentGate } from './limits/document-gate.ts';
export { limitsOf } from './limits/limits.ts';
export { anonymousReader, readerOf, renewed, type GraphContext } from './pipeline/context.ts';
export { graphEnum } from './schema/enums.ts';
export { sampleVariables } from './pipeline/sample-variables.ts';
export { startApollo } from './pipeline/apollo.ts';
export {
  openTrustedDocuments,
  trustedDocumentId,
  type TrustedDocument,
  type TrustedDocuments,
} from './pipeline/trusted-documents.ts';
export { answerTrusted } from './pipeline/trusted-road.ts';
