import type { DocumentNode, GraphQLSchema } from 'graphql';

import { compilePlan, type Plan } from './plan.ts';
import type { Run } from './sql.ts';

/** How much is kept. What was used longest ago goes first: who floods the cache pushes out mostly their own. */
export interface CacheLimits {
  readonly documents: number;
  /** Plans of one document, each for another shape of its variables. */
  readonly plansOfDocument: number;
  /** Characters of SQL in all plans together; a guard or a parameter counts like some hundred. */
  readonly characters: number;
}

const cacheLimits: CacheLimits = { documents: 1_000, plansOfDocument: 32, characters: 24 * 1024 * 1024 };

function holds(plan: Plan | null, variables: Run['variables']): boolean {
  return plan === null || plan.guards.every((guard) => guard.shape(variables) === guard.value);
}

/** What stands behind a guard or a parameter: closures, and the part of the document that they look at. */
const closure = 300;

function lengthOf(plan: Plan | null): number {
  return plan === null ? 0 : plan.text.length + closure * (plan.guards.length + plan.slots.length);
}

/** Plans by document, operation and whether it is logged: each is compiled once for each shape of its variables. */
export class PlanCache {
  readonly #schema: GraphQLSchema;
  readonly #limits: CacheLimits;
  readonly #plans = new Map<string, (Plan | null)[]>();
  #characters = 0;

  constructor(schema: GraphQLSchema, limits: CacheLimits = cacheLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** How much is kept at present. */
  get size(): { readonly documents: number; readonly characters: number } {
    return { documents: this.#plans.size, characters: this.#characters };
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
      this.#characters += lengthOf(plan);
      if (known.length > this.#limits.plansOfDocument) this.#forget(known.shift() ?? null);
    }
    this.#plans.delete(cacheKey);
    this.#plans.set(cacheKey, known);
    this.#forgetOldest();
    return plan;
  }

  #forget(plan: Plan | null): void {
    this.#characters -= lengthOf(plan);
  }

  /** The document that was used last stays, however large its plans are. */
  #forgetOldest(): void {
    for (const [key, plans] of this.#plans) {
      const fits = this.#plans.size <= this.#limits.documents && this.#characters <= this.#limits.characters;
      if (fits || this.#plans.size === 1) return;
      plans.forEach((plan) => this.#forget(plan));
      this.#plans.delete(key);
    }
  }
}
