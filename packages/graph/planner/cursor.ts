import { badArgument, type Arguments } from './arguments.ts';
import type { Row } from './row.ts';
import type { OrderKey } from './source.ts';
import { all, any, join, sql, type Sql } from './sql.ts';

/**
 * Keys of the row behind which a page begins. A cursor is the row's order keys: base64 of a JSON array of texts.
 * Clients keep it as it is.
 */
function readCursorKey(given: unknown, position: number, count: number): string {
  try {
    const keys: unknown = JSON.parse(Buffer.from(String(given), 'base64').toString('utf8'));
    const key: unknown = Array.isArray(keys) && keys.length === count ? keys[position] : undefined;
    if (typeof key === 'string') return key;
  } catch {
    // Not JSON: refused below like any other cursor that is not ours.
  }
  throw badArgument('after is not a cursor of this list');
}

/** The order keys of a row, as its cursor holds them. */
export function keysOf(order: readonly OrderKey[], at: Row): Sql {
  return sql`json_build_array(${join(order.map((key) => sql`${key.column(at)}::text`))})::text`;
}

/** The cursor with these keys. */
export function cursorOfKeys(keys: Sql): Sql {
  return sql`translate(encode(convert_to(${keys}, 'UTF8'), 'base64'), E'\\n', '')`;
}

/** The cursor of a row, computed with the row. */
export function cursorOf(order: readonly OrderKey[], at: Row): Sql {
  return cursorOfKeys(keysOf(order, at));
}

/** Rows behind the cursor in `after`, by comparison of keys: never by counting rows off. */
export function behindCursor(order: readonly OrderKey[], at: Row, args: Arguments): Sql {
  const keys = order.map((key, position) => ({
    column: key.column(at),
    bound: args.slot(
      'after',
      key.type,
      (given) => readCursorKey(given, position, order.length),
      `key ${String(position)}`,
    ),
    beyond: key.direction === 'asc' ? sql`>` : sql`<`,
  }));
  const steps = keys.map(({ column, bound, beyond }, position) =>
    all([
      ...keys.slice(0, position).map((earlier) => sql`${earlier.column} = ${earlier.bound}`),
      sql`${column} ${beyond} ${bound}`,
    ]),
  );
  const [leading] = keys;
  if (leading === undefined) throw new Error('a connection needs an order');
  // The leading key alone is a bound that an index scan can start from; the steps make it exact.
  return all([sql`${leading.column} ${leading.beyond}= ${leading.bound}`, any(steps)]);
}
