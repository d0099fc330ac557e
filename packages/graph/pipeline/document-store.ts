import { type DocumentNode, visit } from 'graphql';

/** Nodes of all documents together; one takes some hundred bytes. */
const mostNodes = 150_000;

function nodesOf(document: DocumentNode): number {
  let nodes = 0;
  visit(document, {
    enter: () => {
      nodes += 1;
    },
  });
  return nodes;
}

/**
 * Documents that were parsed and validated, for Apollo. It keeps a bounded number of nodes: by the size of a
 * document's text, as Apollo measures, a flood of documents takes many times the memory that it is allowed.
 */
export class DocumentStore {
  readonly #documents = new Map<string, { readonly document: DocumentNode; readonly nodes: number }>();
  #nodes = 0;

  get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#documents.get(key);
    if (known === undefined) return Promise.resolve(undefined);
    this.#documents.delete(key);
    this.#documents.set(key, known);
    return Promise.resolve(known.document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#forget(key);
    const nodes = nodesOf(document);
    this.#documents.set(key, { document, nodes });
    this.#nodes += nodes;
    for (const oldest of this.#documents.keys()) {
      if (this.#nodes <= mostNodes) break;
      this.#forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.#forget(key);
    return Promise.resolve();
  }

  #forget(key: string): void {
    this.#nodes -= this.#documents.get(key)?.nodes ?? 0;
    this.#documents.delete(key);
  }
}
