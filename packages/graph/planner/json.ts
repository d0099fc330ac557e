import { constant, join, sql, type Sql } from './sql.ts';

/** PostgreSQL functions take 100 arguments at most: 50 pairs of an object. */
const pairsPerCall = 50;

/** One field of a JSON object. */
export interface Pair {
  readonly key: string;
  readonly value: Sql;
}

function oneObject(pairs: readonly Pair[]): Sql {
  return sql`json_build_object(${join(pairs.map((pair) => sql`${constant(pair.key)}, ${pair.value}`))})`;
}

/** A JSON object with its keys in the given order. */
export function jsonObject(pairs: readonly Pair[]): Sql {
  if (pairs.length <= pairsPerCall) return oneObject(pairs);
  const [head, tail] = [pairs.slice(0, pairsPerCall), pairs.slice(pairsPerCall)];
  // As text: jsonb would lose the order of the keys, and is another type than the objects beside it.
  return sql`(left(${oneObject(head)}::text, -1) || ', ' || substr(${jsonObject(tail)}::text, 2))::json`;
}
