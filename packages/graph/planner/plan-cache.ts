import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import type { Guard } from './arguments.ts';
import { compilePlan, type Plan } from './plan.ts';
import { readDocument } from './selection.ts';
import type { Run } from './sql.ts';
import { unplannedPart } from './unplanned.ts';

/** Documents kept; the least recently used goes first. */
const mostDocuments = 1_000;

/** A query as it is answered, for every request whose variables fulfil the guards. */
export interface PlannedQuery {
  /** What PostgreSQL answers; null: nothing of it. */
  readonly plan: Plan | null;
  /** What GraphQL itself executes; null: nothing is left for it. */
  readonly rest: DocumentNode | null;
  readonly guards: readonly Guard[];
}

/** An operation of a document that was read once. */
export interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  /** How it is answered as a query with these variables. */
  readonly planned: (variables: Run['variables'], logged: boolean) => PlannedQuery;
}

/** Operations by document: read once, and planned once for each shape of their variables. */
export class PlanCache {
  readonly #schema: GraphQLSchema;
  readonly #guarded: boolean;
  readonly #operations = new Map<string, KnownOperation>();

  constructor(schema: GraphQLSchema, guarded: boolean) {
    this.#schema = schema;
    this.#guarded = guarded;
  }

  /** An operation; `key` stands for the document's text. */
  operation(key: string, document: DocumentNode, operationName: string | null): KnownOperation {
    const cacheKey = `${key}:${operationName ?? ''}`;
    const known = this.#operations.get(cacheKey) ?? this.#read(document, operationName);
    this.#operations.delete(cacheKey);
    this.#operations.set(cacheKey, known);
    const oldest = this.#operations.keys().next();
    if (this.#operations.size > mostDocuments && oldest.done !== true) this.#operations.delete(oldest.value);
    return known;
  }

  #read(document: DocumentNode, operationName: string | null): KnownOperation {
    const [schema, guarded] = [this.#schema, this.#guarded];
    const { operation } = readDocument(schema, document, operationName, {});
    const plans = { logged: new Array<PlannedQuery>(), unlogged: new Array<PlannedQuery>() };
    const planned: KnownOperation['planned'] = (variables, logged) => {
      const known = logged ? plans.logged : plans.unlogged;
      const fitting = known.find(({ guards }) =>
        guards.every((guard) => guard.shape(variables) === guard.value),
      );
      if (fitting !== undefined) return fitting;
      const read = readDocument(schema, document, operationName, variables);
      const made = {
        plan: compilePlan(read, logged, guarded),
        rest: unplannedPart(read),
        guards: read.guards,
      };
      known.push(made);
      return made;
    };
    return { operation, planned };
  }
}
