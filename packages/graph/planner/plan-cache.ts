import type { DocumentNode, GraphQLSchema } from 'graphql';

import { compilePlan, type Plan } from './plan.ts';
import type { Run } from './sql.ts';

/** Documents kept; the least recently used goes first. */
const mostDocuments = 1_000;

function holds(plan: Plan | null, variables: Run['variables']): boolean {
  return plan === null || plan.guards.every((guard) => guard.shape(variables) === guard.value);
}

/** Plans by document, operation and whether it is logged: each is compiled once for each shape of its variables. */
export class PlanCache {
  readonly #schema: GraphQLSchema;
  readonly #plans = new Map<string, (Plan | null)[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The plan of an operation; null where it has no planned field. `key` stands for the document's text. */
  plan(
    key: string,
    document: DocumentNode,
    operationName: string | null,
    variables: Run['variables'],
    logged = true,
  ): Plan | null {
    const cacheKey = `${key}:${operationName ?? ''}:${logged ? 'logged' : 'not logged'}`;
    const known = this.#plans.get(cacheKey) ?? [];
    let plan = known.find((candidate) => holds(candidate, variables));
    if (plan === undefined) {
      plan = compilePlan(this.#schema, document, operationName, variables, logged);
      known.push(plan);
    }
    this.#plans.delete(cacheKey);
    this.#plans.set(cacheKey, known);
    this.#forgetOldest();
    return plan;
  }

  #forgetOldest(): void {
    const oldest = this.#plans.keys().next();
    if (this.#plans.size > mostDocuments && oldest.done !== true) this.#plans.delete(oldest.value);
  }
}
