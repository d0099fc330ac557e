import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { copyRows, inTransaction, migrate, openInstance } from '@xintu/database';
import { normaliseName } from '@xintu/kernel';
import { findSimilarSubjects, keyNames, phoneticOf } from '@xintu/subjects';
import type { Pool } from 'pg';

import { subjectId } from './data/organisations.ts';
import { postgresSeconds } from './measure/processor-time.ts';
import { inventedName } from './names/invented-names.ts';
import { noises } from './names/noise.ts';

/**
 * Measures how well and how fast similar names are found, on a PostgreSQL of its own (durable, in a temporary folder).
 * Invented names in each way in which people write names, and names of organisations that are not registered.
 *
 *   npx tsx tools/bench/names.ts [--organisations 100000] [--names 500] [--registrations file.csv.gz,…]
 *
 * Recall: among the candidates is the right one. First: it is the first of them. Precision: of all names that got
 * candidates, those whose first one is right. Processor time is of both, this process and PostgreSQL.
 */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '100000' },
    names: { type: 'string', default: '500' },
    registrations: { type: 'string' },
  },
});
const asked = Number(values.names);

const namesOfFile = (path: string): readonly string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /^"?([^",]{4,100})"?,/.exec(line)?.[1] ?? []);

/** Registered names, and further ones that are not registered. */
function readNames(): { readonly registered: readonly string[]; readonly others: readonly string[] } {
  const wanted = Number(values.organisations);
  const all =
    values.registrations === undefined
      ? Array.from({ length: wanted + asked }, (_, number) => inventedName(number))
      : [...new Set(values.registrations.split(',').flatMap(namesOfFile))].slice(0, wanted + asked);
  // Every so many names one is kept out, so that those that are not registered are like the others.
  const step = Math.floor(all.length / asked);
  return {
    registered: all.filter((_, position) => position % step !== 1),
    others: all.filter((_, position) => position % step === 1).slice(0, asked),
  };
}

async function fill(pool: Pool, names: readonly string[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    function* versions() {
      for (const [number, name] of names.entries())
        yield [
          subjectId(number),
          'now',
          'ENTERPRISE',
          'ACTIVE',
          name,
          'registration',
          `\\x${'0'.repeat(64)}`,
        ];
    }
    function* rows() {
      for (const [number, name] of names.entries())
        yield [subjectId(number), 'now', name, normaliseName(name), phoneticOf(name)];
    }
    await copyRows(
      client,
      'subject_version',
      ['subject_id', 'recorded_from', 'kind', 'status', 'name', 'source', 'digest'],
      versions(),
    );
    await copyRows(
      client,
      'subject_name',
      ['subject_id', 'recorded_from', 'name', 'normalised', 'phonetic'],
      rows(),
    );
  });
}

interface Figures {
  readonly names: number;
  readonly recall: number;
  readonly first: number;
  readonly withCandidates: number;
  readonly candidates: number;
  /** Seconds of processor time: of this process, and of PostgreSQL. */
  readonly here: number;
  readonly postgres: number;
}

async function ask(
  pool: Pool,
  names: readonly { written: string; meant: number | null }[],
): Promise<Figures> {
  const [before, postgresBefore] = [process.cpuUsage(), await postgresSeconds(pool)];
  const found = await findSimilarSubjects(
    pool,
    names.map(({ written }) => written),
  );
  const used = process.cpuUsage(before);
  const postgres = (await postgresSeconds(pool)) - postgresBefore;
  const right = (place: number, meant: number | null) =>
    meant === null ? -1 : (found[place]?.findIndex(({ subjectId: id }) => id === subjectId(meant)) ?? -1);
  const places = names.map(({ meant }, place) => right(place, meant));
  return {
    names: names.length,
    recall: places.filter((place) => place >= 0).length,
    first: places.filter((place) => place === 0).length,
    withCandidates: found.filter((candidates) => candidates.length > 0).length,
    candidates: found.reduce((sum, candidates) => sum + candidates.length, 0),
    here: (used.user + used.system) / 1e6,
    postgres,
  };
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function line(
  title: string,
  { names, recall, first, withCandidates, candidates, here, postgres }: Figures,
): string {
  return [
    ...['', title, String(names), percent(recall, names), percent(first, names)],
    ...[percent(first, withCandidates), (candidates / names).toFixed(1)],
    ...[String(Math.round(names / (here + postgres))), ''],
  ]
    .join(' | ')
    .trim();
}

const folder = await mkdtemp(join(tmpdir(), 'xintu-bench-names-'));
// PostgreSQL may run as another user than this process.
await chmod(folder, 0o711);
const instance = await openInstance(
  { databaseUrl: undefined, dataDirectory: join(folder, 'data') },
  { name: 'xintu bench', connections: 4 },
);
try {
  const { pool } = instance.database;
  await migrate(instance.database);
  const { registered, others } = readNames();
  await fill(pool, registered);
  const begun = process.cpuUsage();
  const postgresBegun = await postgresSeconds(pool);
  const keyed = await keyNames(pool);
  const used = process.cpuUsage(begun);
  const seconds = (used.user + used.system) / 1e6 + (await postgresSeconds(pool)) - postgresBegun;
  await pool.query('vacuum analyze subject_name, subject_name_key, subject_version');
  const size = await pool.query<{ size: string }>(
    `select pg_size_pretty(pg_total_relation_size('subject_name_key')) as size`,
  );
  const source =
    values.registrations
      ?.split(',')
      .map((path) => basename(path))
      .join(', ') ?? 'invented names';
  const out = [
    `${String(registered.length)} organisations (${source}), ${String(keyed)} names keyed in ${seconds.toFixed(1)} s of processor time, ${size.rows[0]?.size ?? ''}`,
    '| how it is written | names | recall | first | precision | candidates each | names/s and core |',
    '|---|---|---|---|---|---|---|',
  ];
  const step = Math.floor(registered.length / asked) | 1;
  const chosen = Array.from({ length: asked }, (_, index) => (index * step) % registered.length);
  const all: Figures[] = [];
  await ask(
    pool,
    chosen.slice(0, 50).map((meant) => ({ written: registered[meant] ?? '', meant })),
  );
  for (const { kind, write } of noises) {
    const names = chosen.flatMap((meant, seed) => {
      const written = write(registered[meant] ?? '', seed);
      return written === null ? [] : [{ written, meant }];
    });
    const figures = await ask(pool, names);
    all.push(figures);
    out.push(line(kind, figures));
  }
  const sum = (of: keyof Figures) => all.reduce((total, figures) => total + figures[of], 0);
  out.push(
    line('all of these', {
      ...{ names: sum('names'), recall: sum('recall'), first: sum('first'), here: sum('here') },
      ...{ withCandidates: sum('withCandidates'), candidates: sum('candidates'), postgres: sum('postgres') },
    }),
  );
  const unknown = await ask(
    pool,
    others.map((written) => ({ written, meant: null })),
  );
  out.push(
    `Not registered: of ${String(unknown.names)} names ${percent(unknown.names - unknown.withCandidates, unknown.names)} got no candidate.`,
  );
  process.stdout.write(`${out.join('\n')}\n`);
} finally {
  await instance.close();
  await rm(folder, { recursive: true, force: true });
}
