import { commonBigrams } from '../rules/common-bigrams.ts';

/** Names in which a pair of characters may stand and still lead a search. */
const LEADING_AT_MOST = 20_000;

/** What can run a statement: a pool or one of its connections. */
interface Queries {
  query<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[] }>;
}

/**
 * Pairs of characters that are common in this register, from the statistics that PostgreSQL keeps of the search
 * index (renewed by ANALYZE), with those that are common everywhere. Load it now and then and hand it to the search.
 */
export async function loadCommonBigrams(database: Queries): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ bigram: string }>(
    `select e.bigram
     from pg_stats s
     join pg_class c on c.oid = to_regclass(format('%I.%I', s.schemaname, 'subject_name')),
       unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (bigram, frequency)
     where s.tablename = 'subject_name_bigrams' and e.bigram is not null and e.frequency * c.reltuples > $1`,
    [LEADING_AT_MOST],
  );
  return new Set([...commonBigrams, ...rows.map(({ bigram }) => bigram)]);
}
