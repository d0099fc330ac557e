import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { finalize } from 'rxjs';

/** Milliseconds after its answer in which the same mutation is taken for a second click, not for a second wish. */
const SECOND_CLICK = 2_000;

/** Keys of what is under way or was answered just now. */
export class OnceKeys {
  readonly #keys = new Map<string, { readonly key: string; until: number }>();
  readonly #newKey: () => string;
  readonly #now: () => number;

  constructor(newKey: () => string, now: () => number) {
    this.#newKey = newKey;
    this.#now = now;
  }

  /** The key of a wish: the same for the same content as long as it is not over. */
  of(content: string): string {
    for (const [known, { until }] of this.#keys) if (until <= this.#now()) this.#keys.delete(known);
    const known = this.#keys.get(content);
    if (known !== undefined) return known.key;
    const made = { key: this.#newKey(), until: Infinity };
    this.#keys.set(content, made);
    return made.key;
  }

  /** The wish was answered. */
  answered(content: string): void {
    const known = this.#keys.get(content);
    if (known !== undefined) known.until = this.#now() + SECOND_CLICK;
  }
}

const keys = new OnceKeys(
  () => crypto.randomUUID(),
  () => performance.now(),
);

/**
 * Gives each mutation a key, and the same one to a second click: the gateway does it once, and answers both. It stands
 * in front of the link that sets headers.
 */
export function doOnce(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.MUTATION) return forward(operation);
    const content = JSON.stringify([operation.operationName, operation.variables]);
    operation.setContext({ onceKey: keys.of(content) });
    return forward(operation).pipe(finalize(() => keys.answered(content)));
  });
}
