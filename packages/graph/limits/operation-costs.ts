import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

import type { Document } from '../planner/selection.ts';
import { costOf } from './cost.ts';

/** What `extensions.cost` tells the caller, in points. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
}

/** Costs of operations: each is read once for as long as its document is kept. */
export class OperationCosts {
  readonly #schema: GraphQLSchema;
  readonly #costs = new WeakMap<OperationDefinitionNode, ReturnType<typeof costOf>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** @throws GraphQLError when the operation costs more than the limit */
  within(
    { operation, fragments }: Pick<Document, 'operation' | 'fragments'>,
    variables: Readonly<Record<string, unknown>>,
    limit: number,
  ): Cost {
    const known = this.#costs.get(operation);
    const cost = known ?? costOf(this.#schema, operation, fragments);
    if (known === undefined) this.#costs.set(operation, cost);
    const requested = cost(variables);
    if (requested <= limit) return { requested, limit, remaining: limit - requested };
    throw new GraphQLError(
      `The operation costs ${String(requested)} points; at most ${String(limit)} are answered. Ask for smaller pages or fewer fields.`,
      { extensions: { code: 'COST_EXCEEDED', cost: { requested, limit, remaining: 0 } } },
    );
  }
}
