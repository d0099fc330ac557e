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

/** A JSON object with its keys in the given order (beyond 50 keys the order is PostgreSQL's). */
export function jsonObject(pairs: readonly Pair[]): Sql {
  if (pairs.length <= pairsPerCall) return oneObject(pairs);
  const parts: Sql[] = [];
  for (let start = 0; start < pairs.length; start += pairsPerCall) {
    parts.push(sql`${oneObject(pairs.slice(start, start + pairsPerCall))}::jsonb`);
  }
  return sql`(${join(parts, ' || ')})`;
}
