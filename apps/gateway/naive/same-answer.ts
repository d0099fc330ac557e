import { cursorMark } from './page.ts';

/** Cursors of one row in both answers. */
export interface CursorPair {
  readonly planned: string;
  readonly naive: string;
}

const cursor = '(a cursor)';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Two answers side by side. Cursors are opaque, so that they can't be compared as texts: where the naive answer has
 * one, the planned answer must have one too, always the same for the same place in an order, and another for another.
 */
export class AnswerPair {
  readonly planned: unknown;
  readonly naive: unknown;
  readonly #naiveOf = new Map<string, string>();
  readonly #plannedOf = new Map<string, string>();
  readonly #pages = new Map<string, CursorPair[]>();

  constructor(planned: unknown, naive: unknown) {
    [this.planned, this.naive] = this.#withoutCursors(planned, naive, '');
  }

  /** The cursors under a key, in all places of the answer. */
  cursorsUnder(key: string): readonly CursorPair[] {
    return this.#pages.get(key) ?? [];
  }

  #withoutCursors(planned: unknown, naive: unknown, page: string): [unknown, unknown] {
    if (typeof naive === 'string' && naive.startsWith(cursorMark)) {
      return [this.#isPair(planned, naive, page) ? cursor : planned, cursor];
    }
    if (Array.isArray(naive) && Array.isArray(planned)) {
      const items = naive.map((item, index) => this.#withoutCursors(planned[index], item, page));
      const rest: unknown[] = planned.slice(naive.length);
      return [[...items.map(([item]) => item), ...rest], items.map(([, item]) => item)];
    }
    if (!isObject(naive) || !isObject(planned)) return [planned, naive];
    const [ofPlanned, ofNaive]: Record<string, unknown>[] = [{ ...planned }, { ...naive }];
    for (const key of Object.keys(naive)) {
      const [one, other] = this.#withoutCursors(
        planned[key],
        naive[key],
        key.startsWith('cursors') ? key : page,
      );
      if (ofPlanned !== undefined && key in planned) ofPlanned[key] = one;
      if (ofNaive !== undefined) ofNaive[key] = other;
    }
    return [ofPlanned, ofNaive];
  }

  #isPair(planned: unknown, naive: string, page: string): boolean {
    if (typeof planned !== 'string') return false;
    const known = this.#naiveOf.get(planned) ?? naive;
    const other = this.#plannedOf.get(naive) ?? planned;
    this.#naiveOf.set(planned, known);
    this.#plannedOf.set(naive, other);
    const pairs = this.#pages.get(page) ?? [];
    this.#pages.set(page, [...pairs, { planned, naive }]);
    return known === naive && other === planned;
  }
}
