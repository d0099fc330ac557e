import { createHash } from 'node:crypto';
import { byThemselves, type Role, roles, type Viewer } from '@xintu/access';
import { anonymousReader, type Graph, readerOf } from '@xintu/graph';
import { type DocumentNode, parse } from 'graphql';

import {
  mayPersonSee,
  mayPersonSeeClosed,
  mayPersonSeeInCheck,
  mayPersonSeePaper,
  type Person,
} from './oracle.ts';
import { paperMarks } from './papers.ts';
import { type Path, pathsOf } from './questions.ts';
import { type KnownRecord, marks, today, type World } from './world.ts';

/** Something that an answer held and must not have, or that it lacked. */
export interface Fault {
  readonly person: string;
  readonly path: string;
  readonly what: string;
}

/** What was checked. */
export interface Checked {
  /** Cells of role, type, field and path that an answer was compared for. */
  readonly cells: number;
  readonly leaks: readonly Fault[];
  /** Records that a reader should have found: the oracle is no emptier than the graph. */
  readonly missing: readonly Fault[];
}

/** Every role in every place, with a matter, with one that is made up, and without. */
export function personsOf({ departments, subjects }: World): Person[] {
  const places = [departments.authority, departments.provider, departments.other, null];
  const staff = roles
    .filter((role) => role !== 'representative')
    .flatMap((role) =>
      places.flatMap((department) =>
        (['none', 'of the catalogue', 'made up'] as const).map((matter): Person => ({
          role,
          department,
          matter,
          subject: null,
        })),
      ),
    );
  const representatives = [...subjects.map(({ id }) => id), null].map((subject): Person => ({
    role: 'representative',
    department: null,
    subject,
    matter: 'none',
  }));
  return [
    { role: 'anonymous', department: null, subject: null, matter: 'none' },
    ...representatives,
    ...staff,
  ];
}

const isRole = (role: Person['role']): role is Role => role !== 'anonymous';

/** The viewer whom sign-in would make of a person. */
export function viewerOf(person: Person, { subjects }: World): Viewer | null {
  if (!isRole(person.role)) return null;
  const { department, matter } = person;
  return {
    ...{
      actor: 'account:matrix',
      name: '矩阵',
      language: 'zh-CN',
      requestId: 'matrix',
      developmentSignIn: false,
    },
    department: department === null ? null : { code: department, name: '', sector: null },
    roles: [person.role],
    ...byThemselves,
    organisationCode: subjects.find(({ id }) => id === person.subject)?.code ?? null,
    purpose:
      matter === 'none'
        ? null
        : { matter: matter === 'made up' ? 'curiosity' : 'licence', reference: '2026-1' },
  };
}

const nameOf = ({ role, department, matter, subject }: Person) =>
  [role, department ?? subject ?? '-', matter].join(' / ');

/** Marks of records in a text, by number. */
function found(text: string, pattern: RegExp, offset = 0): Set<number> {
  return new Set([...text.matchAll(pattern)].map(({ 1: digits }) => Number(digits) - offset));
}

/** What an answer holds that its reader must not see; and which records it holds. */
export function leaksOf(
  text: string,
  person: Person,
  world: Pick<World, 'records' | 'papers' | 'departments'>,
  path = '',
): {
  readonly leaks: readonly Fault[];
  readonly seen: ReadonlySet<number>;
} {
  const byNumber = new Map(world.records.map((record) => [record.number, record]));
  const open = found(text, /M(\d{4})M/g);
  for (const number of found(text, /019b0000-0000-7000-8000-(\d{12})/g)) open.add(number);
  for (const number of found(text, /(80\d{5})\.00/g, marks.amount(0))) open.add(number);
  const leaks: Fault[] = [];
  const check = (numbers: Iterable<number>, what: string, may: (record: KnownRecord) => boolean) => {
    for (const number of numbers) {
      const record = byNumber.get(number);
      if (record === undefined || !may(record))
        leaks.push({ person: nameOf(person), path, what: `${what} of ${String(number)}` });
    }
  };
  // In the answers that show checks, what the checks of a department found opens to it.
  const checks = world.papers.filter(
    ({ kind, number }) => kind === 'credit-check' && text.includes(paperMarks.open(number)),
  );
  check(
    open,
    'something',
    (record) =>
      mayPersonSee(person, record) ||
      checks.some(
        ({ subject, department }) =>
          subject === record.subject && mayPersonSeeInCheck(person, record, department),
      ),
  );
  check(
    found(text, /P(\d{4})P/g),
    'a personal field',
    (record) => mayPersonSeeClosed(person, record) !== 'nothing',
  );
  check(
    found(text, /"score":(7\d{4})\b/g, marks.score(0)),
    'the score',
    (record) => mayPersonSeeClosed(person, record) !== 'nothing',
  );
  check(
    found(text, /Z(\d{4})Z/g),
    'a text before masking',
    (record) => mayPersonSeeClosed(person, record) === 'all',
  );
  leaks.push(
    ...paperLeaks(text, world)
      .filter(({ may }) => !may(person))
      .map(({ what }) => ({ person: nameOf(person), path, what })),
  );
  return { leaks, seen: open };
}

/** Papers of which a text holds something, and who may read it; what no answer ever holds is for nobody. */
function paperLeaks(text: string, { papers, departments }: Pick<World, 'papers' | 'departments'>) {
  const open = found(text, /T(\d{4})T/g);
  for (const number of found(text, /059b0000-0000-7000-8000-(\d{12})/g)) open.add(number);
  return [
    ...[...open].map((number) => {
      const paper = papers.find((one) => one.number === number);
      const may = (person: Person) =>
        paper !== undefined && mayPersonSeePaper(person, paper, departments.other);
      return { what: `something of ${paper?.kind ?? 'no paper'} ${String(number)}`, may };
    }),
    ...[...found(text, /S(\d{4})S/g)].map((number) => ({
      ...{ what: `what is sealed of paper ${String(number)}`, may: () => false },
    })),
  ];
}

/** Papers that the reader may see and that this way, which leads to all of their kind, did not show. */
function missingPapers(person: Person, { name, papers: kinds }: Path, text: string, world: World): Fault[] {
  const seen = found(text, /T(\d{4})T/g);
  return world.papers
    .filter(({ kind }) => kinds.includes(kind))
    .filter((paper) => mayPersonSeePaper(person, paper, world.departments.other) && !seen.has(paper.number))
    .map(({ kind, number }) => ({
      ...{ person: nameOf(person), path: name, what: `nothing of ${kind} ${String(number)}` },
    }));
}

function missingOf(person: Person, path: Path, seen: ReadonlySet<number>, world: World): Fault[] {
  if (path.complete === 'no') return [];
  return world.records
    .filter(({ subject }) => path.complete === 'all' || subject === path.subject)
    .filter((record) => mayPersonSee(person, record) && !seen.has(record.number))
    .map(({ number }) => ({ person: nameOf(person), path: path.name, what: `nothing of ${String(number)}` }));
}

/** Connections of a subject by the kind of their records. */
const listsOfKinds: Readonly<Record<string, string>> = {
  licences: 'licence',
  penalties: 'penalty',
  listings: 'listing',
  commitments: 'commitment',
  evaluations: 'evaluation',
};

/** A count tells of a record as much as the record: what the subject's lists count, against what may be seen. */
function countFaults(text: string, person: Person, path: Path, world: World): Fault[] {
  if (path.complete !== 'of the subject') return [];
  const ofSubject = world.records.filter(({ subject }) => subject === path.subject);
  const [answer] = Object.values(asObject(asObject(JSON.parse(text))['data']));
  return Object.entries(listsOfKinds).flatMap(([list, kind]) => {
    const counted = asObject(asObject(answer)[list])['totalCount'];
    const expected = ofSubject.filter(
      (record) => record.kind === kind && mayPersonSee(person, record),
    ).length;
    const what = `${list} counts ${String(counted)} instead of ${String(expected)}`;
    return counted === expected ? [] : [{ person: nameOf(person), path: path.name, what }];
  });
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const parsed = new Map<string, DocumentNode>();

async function ask(
  graph: Graph,
  { text }: Path,
  variables: Path['variables'][number],
  viewer: Viewer | null,
) {
  const document = parsed.get(text) ?? parse(text);
  parsed.set(text, document);
  const answer = await graph.answer({
    documentKey: createHash('sha256').update(text).digest('hex'),
    document,
    operationName: null,
    variables,
    reader: viewer === null ? anonymousReader('zh-CN', 'matrix') : readerOf(viewer),
    today,
    context: {},
  });
  if (answer.errors !== undefined) throw new Error(`${text.slice(0, 100)}: ${answer.errors.join()}`);
  return JSON.stringify(answer);
}

/** Asks one path as one person. */
async function checkPerson(graph: Graph, world: World, path: Path, person: Person): Promise<Checked> {
  const viewer = viewerOf(person, world);
  const seen = new Set<number>();
  const leaks: Fault[] = [];
  const missing: Fault[] = [];
  for (const variables of path.variables) {
    const text = await ask(graph, path, variables, viewer);
    const answer = leaksOf(text, person, world, path.name);
    leaks.push(...answer.leaks, ...countFaults(text, person, path, world));
    missing.push(...missingPapers(person, path, text, world));
    answer.seen.forEach((number) => seen.add(number));
  }
  missing.push(...missingOf(person, path, seen, world));
  return { cells: path.fields.size * (world.records.length + world.papers.length), leaks, missing };
}

/** Persons who ask at once: while the database works for one, the answer of the other is read. */
const AT_ONCE = 2;

/**
 * Asks every path as every person and compares what comes with what the oracle lets through. `tell` hears of the
 * progress.
 */
export async function checkMatrix(
  graph: Graph,
  world: World,
  persons: readonly Person[],
  paths: readonly Path[] = pathsOf(graph.schema, world),
  tell: (line: string) => void = () => undefined,
): Promise<Checked> {
  const checked: Checked[] = [];
  for (const [place, path] of paths.entries()) {
    const before = performance.now();
    for (let from = 0; from < persons.length; from += AT_ONCE) {
      const asking = persons.slice(from, from + AT_ONCE);
      checked.push(...(await Promise.all(asking.map((person) => checkPerson(graph, world, path, person)))));
    }
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    const questions = String(persons.length * path.variables.length);
    tell(
      `${String(place + 1)}/${String(paths.length)} ${path.name}: ${questions} questions in ${seconds} s\n`,
    );
  }
  return {
    cells: checked.reduce((sum, { cells }) => sum + cells, 0),
    leaks: checked.flatMap(({ leaks }) => leaks),
    missing: checked.flatMap(({ missing }) => missing),
  };
}
