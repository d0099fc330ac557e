import { readerUrl } from '@xintu/database';
import { buildGraphSchema, type Graph, openGraph, anonymousReader, readerOf } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { personsOf, viewerOf } from './testing/matrix.ts';
import { hasEndedByNow, type Person } from './testing/oracle.ts';
import { makeWorld, today, type World } from './testing/world.ts';

/** Something of each kind for each of the world's departments; its department's code stands in it. */
const rows = `
  with department (code) as (select unnest($1::text[])),
  handled as (insert into handled_case select code, 'licence', 'H' || code, '2026-01-15', 'FILE', 'x' from department),
  setting as (
    insert into matter_setting (matter_code, department_code, active, check_compulsory, reason, changed_by)
    select 'licence', code, true, true, 'MARK-' || code, 'x' from department),
  address as (
    insert into webhook (department_code, name, url, created_by, creator_name)
    select code, 'MARK-' || code, 'https://example.cn/' || code, 'x', 'x' from department),
  task as (
    insert into repeat_offence (rule_code, subject_id, department_code, record_ids, opened_on)
    select 'MARK-' || code, $2, code, array(select record_id from record_version where subject_id = $2), '2026-01-15'
    from department)
  insert into check_change (department_code, check_id, subject_id, record_id, record_type_code, change, happened_on)
  select c.department_code, c.id, v.subject_id, v.record_id, v.type_code, told.change, '2026-01-15'
  from credit_check c join credit_check_result r on r.check_id = c.id
  join record_version v on v.subject_id = r.subject_id and v.recorded_to = 'infinity'
  cross join unnest(array['ENDED', 'ADDED']) as told (change)`;

const questions = {
  repeatOffences: '{ repeatOffences { rule records { id } } }',
  repeatOffenceProgress: '{ repeatOffenceProgress { departmentCode } }',
  checkStatistics: '{ checkStatistics(from: "2026-01-01", to: "2026-12-31") { departmentCode handled } }',
  cleanUpRegister: '{ cleanUpRegister { code } }',
  webhooks: '{ webhooks { name url } }',
  changes: `{ ended: changes(first: 1) { nodes { change check { id } recordId } }
    changes(first: 200) { nodes { change recordId check { department { code } } } } }`,
} as const;
const settings = `query ($department: String) { checkMatterSettings(department: $department) { matters { reason } } }`;

const officers: readonly Person['role'][] = [
  ...(['reporter', 'reviewer', 'checker', 'case-officer', 'credit-office'] as const),
];

let world: World;
let graphs: readonly Graph[];
beforeAll(async () => {
  world = await makeWorld();
  const { authority, provider, other } = world.departments;
  await world.database.pool.query(rows, [[authority, provider, other], world.subjects[0]?.id]);
  const schema = buildGraphSchema(graphModules);
  const limits = () => ({ cost: Infinity });
  graphs = [
    openGraph(schema, world.database.url, { connections: 1, limits }),
    openGraph(schema, await readerUrl(world.database.url), { connections: 1, limits }),
  ];
});
afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.close()));
  await world.close();
});

async function ask(graph: Graph, person: Person, text: string, variables: Record<string, unknown> = {}) {
  const viewer = viewerOf(person, world);
  const { data, errors } = await graph.answer({
    ...{ documentKey: text, document: parse(text), operationName: null, variables, today },
    reader: viewer === null ? anonymousReader('zh-CN', 'matrix') : readerOf(viewer),
    context: { viewer, pool: world.database.pool, today },
  });
  return errors === undefined ? JSON.stringify(data) : 'refused';
}

/** Departments, by code, of which an answer tells something. */
const toldOf = (answer: string) =>
  Object.values(world.departments)
    .filter((code) => answer.includes(code))
    .toSorted();

const isOfficer = ({ role }: Person) => officers.includes(role);
const own = ({ department }: Person) => (department === null ? [] : [department]);
/** A credit office oversees its area: here every department’s. */
const oversees = ({ role, department }: Person) => role === 'credit-office' && department !== null;
const all = () => Object.values(world.departments).toSorted();

/** Of which departments a person may be told, by question: the rules in a few lines, knowing nothing of the code. */
const may: Readonly<Record<keyof typeof questions, (person: Person) => readonly string[]>> = {
  // Whom a task is about, for those who handle it alone.
  repeatOffences: (person) =>
    person.role === 'case-officer' || person.role === 'reviewer' ? own(person) : [],
  // Counts: of the own department; a credit office oversees its area.
  repeatOffenceProgress: (person) =>
    oversees(person) ? all() : isOfficer(person) || person.role === 'auditor' ? own(person) : [],
  checkStatistics: (person) => {
    const sees = oversees(person);
    return sees || person.role === 'auditor' ? all() : isOfficer(person) ? own(person) : [];
  },
  cleanUpRegister: () => [],
  webhooks: (person) => (isOfficer(person) ? own(person) : []),
  changes: (person) => (isOfficer(person) ? own(person) : []),
};

describe('the matrix of what oversees checks', () => {
  it.each([0, 1])(
    'tells of the own department, of a credit office’s area, and of nobody else (wall %i)',
    async (place) => {
      const graph = graphs[place];
      if (graph === undefined) throw new Error('no graph');
      const faults: string[] = [];
      let answers = 0;
      for (const person of personsOf(world)) {
        const who = JSON.stringify(person);
        for (const name of [
          'repeatOffences',
          'repeatOffenceProgress',
          'checkStatistics',
          'webhooks',
          'changes',
        ] as const) {
          const answer = await ask(graph, person, questions[name]);
          answers += 1;
          const [told, expected] = [toldOf(answer), [...may[name](person)].toSorted()];
          if (told.join() !== expected.join())
            faults.push(`${name} tells ${who} of ${told.join()} instead of ${expected.join()}`);
        }
        const register = await ask(graph, person, questions.cleanUpRegister);
        const sees = person.role === 'credit-office' || person.role === 'auditor';
        if (/"code"/.test(register) !== sees) faults.push(`cleanUpRegister: ${who}`);
        for (const department of all()) {
          const told = toldOf(await ask(graph, person, settings, { department }));
          const office = oversees(person);
          const lawful = office || (isOfficer(person) && person.department === department);
          if (told.some((code) => code !== department) || (told.length > 0 && !lawful))
            faults.push(`checkMatterSettings of ${department}: ${who}`);
          answers += 1;
        }
      }
      expect(faults).toEqual([]);
      expect(answers).toBeGreaterThan(500);
    },
    200_000,
  );

  it('tells of what was added only as long as it holds', async () => {
    const { provider } = world.departments;
    const person: Person = { role: 'checker', department: provider, subject: null, matter: 'none' };
    const shown = z.object({
      changes: z.object({ nodes: z.array(z.object({ change: z.string(), recordId: z.string() })) }),
    });
    for (const graph of graphs) {
      const { changes } = shown.parse(JSON.parse(await ask(graph, person, questions.changes)));
      const added = changes.nodes.filter(({ change }) => change === 'ADDED');
      expect(added.length).toBeGreaterThan(0);
      for (const { recordId } of added) {
        const record = world.records.find(({ id }) => id === recordId);
        if (record === undefined) throw new Error(recordId);
        expect(hasEndedByNow(record) || !record.openness.based, JSON.stringify(record)).toBe(false);
      }
    }
  });
});
