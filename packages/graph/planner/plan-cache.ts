import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import type { Guard } from './arguments.ts';
import { compilePlan, type Plan } from './plan.ts';
import { readDocument } from './selection.ts';
import type { Run } from './sql.ts';
import { unplannedPart } from './unplanned.ts';

/** How much is kept. What was used longest ago goes first: who floods the cache pushes out mostly their own. */
export interface CacheLimits {
  readonly documents: number;
  /** Plans of one document, each for another shape of its variables. */
  readonly plansOfDocument: number;
  /** Characters of SQL in all plans together; a guard or a parameter counts like some hundred. */
  readonly characters: number;
}

const cacheLimits: CacheLimits = { documents: 1_000, plansOfDocument: 32, characters: 24 * 1024 * 1024 };

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
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** How it is answered as a query with these variables. */
  readonly planned: (variables: Run['variables'], logged: boolean) => PlannedQuery;
}

/** An operation with what was planned of it so far. */
interface KeptOperation extends KnownOperation {
  readonly queries: Record<'logged' | 'unlogged', PlannedQuery[]>;
}

/** What stands behind a guard or a parameter: closures, and the part of the document that they look at. */
const closure = 300;

const lengthOf = ({ plan, guards }: PlannedQuery): number =>
  plan === null ? 0 : plan.text.length + closure * (guards.length + plan.slots.length);

/** Operations by document: read once, and planned once for each shape of their variables. */
export class PlanCache {
  readonly #schema: GraphQLSchema;
  readonly #guarded: boolean;
  readonly #limits: CacheLimits;
  readonly #operations = new Map<string, KeptOperation>();
  #characters = 0;

  /** @param guarded false: see `openGraph` */
  constructor(schema: GraphQLSchema, guarded = true, limits: CacheLimits = cacheLimits) {
    this.#schema = schema;
    this.#guarded = guarded;
    this.#limits = limits;
  }

  /** How much is kept at present. */
  get size(): { readonly documents: number; readonly characters: number } {
    return { documents: this.#operations.size, characters: this.#characters };
  }

  /** An operation; `key` stands for the document's text. */
  operation(key: string, document: DocumentNode, operationName: string | null): KnownOperation {
    const cacheKey = `${key}:${operationName ?? ''}`;
    const known = this.#operations.get(cacheKey) ?? this.#read(document, operationName);
    this.#operations.delete(cacheKey);
    this.#operations.set(cacheKey, known);
    this.#forgetOldest();
    return known;
  }

  #read(document: DocumentNode, operationName: string | null): KeptOperation {
    const { operation, fragments } = readDocument(this.#schema, document, operationName, {});
    const queries: KeptOperation['queries'] = { logged: [], unlogged: [] };
    const planned: KnownOperation['planned'] = (variables, logged) => {
      const known = logged ? queries.logged : queries.unlogged;
      const fitting = known.find(({ guards }) =>
        guards.every((guard) => guard.shape(variables) === guard.value),
      );
      if (fitting !== undefined) return fitting;
      const read = readDocument(this.#schema, document, operationName, variables);
      const plan = compilePlan(read, logged, this.#guarded);
      const made: PlannedQuery = { plan, rest: unplannedPart(read), guards: read.guards };
      known.push(made);
      this.#characters += lengthOf(made);
      if (known.length > this.#limits.plansOfDocument) this.#forget(known.splice(0, 1));
      this.#forgetOldest();
      return made;
    };
    return { operation, fragments, queries, planned };
  }

  #forget(queries: readonly PlannedQuery[]): void {
    for (const query of queries) this.#characters -= lengthOf(query);
  }

  /** The document that was used last stays, however large its plans are. */
  #forgetOldest(): void {
    for (const [key, { queries }] of this.#operations) {
      const { documents, characters } = this.#limits;
      const fits = this.#operations.size <= documents && this.#characters <= characters;
      if (fits || this.#operations.size === 1) return;
      this.#forget([...queries.logged.splice(0), ...queries.unlogged.splice(0)]);
      this.#operations.delete(key);
    }
  }
}
