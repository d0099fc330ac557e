/** Arguments of every connection. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

type Key = string | number;

/** An order of rows: by the first key, then the next. */
export interface Order<Row> {
  readonly keys: (row: Row) => readonly Key[];
  readonly directions: readonly ('asc' | 'desc')[];
}

/** What the cursors of the naive answers begin with. */
export const cursorMark = 'naive-cursor:';

/** Counts are exact up to here. */
const bound = 1_000;

function compare(one: readonly Key[], other: readonly Key[], directions: Order<never>['directions']): number {
  for (const [position, direction] of directions.entries()) {
    const [left, right] = [one[position] ?? '', other[position] ?? ''];
    if (left !== right) return left < right === (direction === 'asc') ? -1 : 1;
  }
  return 0;
}

/** Rows in their order. */
export function sorted<Row>(rows: readonly Row[], order: Order<Row>): Row[] {
  return rows.toSorted((one, other) => compare(order.keys(one), order.keys(other), order.directions));
}

/** A page of rows, cut out of all of them. */
export function pageOf<Row>(
  rows: readonly Row[],
  order: Order<Row>,
  { first, after = null }: PageArguments,
  node: (row: Row) => unknown,
) {
  const keysBefore: readonly Key[] = after === null ? [] : JSON.parse(after.slice(cursorMark.length));
  const behind = sorted(rows, order).filter(
    (row) => after === null || compare(order.keys(row), keysBefore, order.directions) > 0,
  );
  const cursor = (row: Row) => cursorMark + JSON.stringify(order.keys(row));
  const page = behind.slice(0, first);
  const edges = page.map((row) => ({ cursor: cursor(row), node: () => node(row) }));
  return {
    totalCount: Math.min(rows.length, bound + 1),
    totalCountExact: rows.length <= bound,
    nodes: () => page.map(node),
    edges,
    pageInfo: {
      hasNextPage: behind.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
