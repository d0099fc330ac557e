import { createToken, developmentPassword } from '@xintu/access';
import { cookieBrowser, signInAs } from '@xintu/access/testing';
import { type Database, inTransaction } from '@xintu/database';
import { buildGraphSchema } from '@xintu/graph';
import { graphModules } from '@xintu/installed-sectors/graph';

import { poolsOf } from '../../naive/random-arguments.ts';
import { loadRows } from '../../naive/rows.ts';
import { fullDatabase } from '../../naive/testing/prepare.ts';
import { readTrustedDocuments } from '../../read-trusted-documents.ts';
import { type Attack, type AttackMaterial, type Attacker, nextAttack } from '../attacker.ts';
import { diceOf } from '../dice.ts';
import { type AttackedGateway, serveAttacked } from './serve-attacked.ts';

/** Stands in records that none of the attackers may see. */
const CANARY = 'canary-7f3a';
const AT_A_TIME = 8;
/** The department of the attackers. */
const attackers = 'tax-433101';

/** What came of an attack. */
export interface AttackReport {
  /** How many requests of each kind got each status. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Requests that were answered with 5xx, or not at all. */
  readonly failed: readonly string[];
  /** Answers that tell what they must not. */
  readonly leaks: readonly string[];
  /** Megabytes of the gateway: after each tenth of the attack, and the most at any time. */
  readonly memory: {
    readonly tenths: readonly number[];
    readonly heap: readonly number[];
    readonly most: number;
  };
  readonly seconds: number;
  readonly alive: boolean;
  /** Lines of the log of level error. */
  readonly errors: readonly string[];
}

const inside = [
  /\bselect\b.{1,200}\bfrom\b/is,
  /json_build_object|row_number\(\)|\bpg_\w+|xintu_reader|recorded_from/,
  /\bat \S+ \(|node_modules|\.ts:\d+|file:\/\//,
  /relation ".*" does not exist|syntax error at or near|violates \w+ constraint/,
];

/** Ended records of another department: its own, its subject's and an auditor's to see, and nobody's else. */
async function plantCanary({ pool }: Database): Promise<void> {
  await inTransaction(pool, (client) =>
    client.query(
      `update record_version set facts = $1, remark = $1, content = $1, document_number = $1 || document_number,
         ended_on = '2026-01-01', ended_reason = 'REVOKED'
       where recorded_to = 'infinity' and kind = 'penalty'
         and authority_code not in (select code from department where name like '%税务%')`,
      [CANARY],
    ),
  );
}

async function credentials(database: Database, address: string) {
  const request = { department: attackers, roles: ['reporter', 'checker'], name: 'attacker' };
  const token = await createToken(database, request);
  const browser = cookieBrowser(address);
  const password = await developmentPassword(database);
  await signInAs(browser, `${attackers}-checker`, password);
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers: Record<Attacker, Record<string, string>> = {
    nobody: {},
    session: { cookie, 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' },
    system: { authorization: `Bearer ${token}`, 'x-xintu-matter': 'licence', 'x-xintu-reference': '2026-17' },
  };
  const secrets = [token, password, ...[...browser.cookies].map(([, value]) => value)];
  return { headers, secrets: secrets.filter((secret) => secret.length > 8) };
}

function materialOf(rows: Awaited<ReturnType<typeof loadRows>>): AttackMaterial {
  const schema = buildGraphSchema(graphModules);
  return {
    schema,
    pools: poolsOf(rows),
    roots: Object.values(schema.getQueryType()?.getFields() ?? {}),
    trusted: Object.entries(readTrustedDocuments()).map(([id, text]) => ({ id, text })),
  };
}

/** Sends one request and tells its status and text; status 0 where no answer came. */
async function send(address: string, { body }: Attack, headers: Record<string, string>) {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  } catch (problem) {
    return { status: 0, text: String(problem) };
  }
}

/** What an answer tells that it must not; null where it keeps everything to itself. */
function leakOf(text: string, { body }: Attack, secrets: readonly string[]): string | null {
  const told = [...secrets, CANARY].find(
    (secret) => text.includes(secret) && !JSON.stringify(body).includes(secret),
  );
  const pattern = inside.find((each) => each.test(text));
  return told ?? (pattern === undefined ? null : `${String(pattern)} in ${text.slice(0, 500)}`);
}

/** Attacks a real gateway with so many operations, drawn from a seed. */
export async function attack(options: {
  readonly operations: number;
  readonly seed: number;
}): Promise<AttackReport> {
  const database = await fullDatabase(1 / 40);
  let gateway: AttackedGateway | null = null;
  try {
    await plantCanary(database);
    gateway = await serveAttacked(database);
    const material = materialOf(await loadRows(database));
    return await attackGateway(gateway, material, await credentials(database, gateway.address), options);
  } finally {
    await gateway?.stop();
    await database.close();
  }
}

async function attackGateway(
  gateway: AttackedGateway,
  material: AttackMaterial,
  { headers, secrets }: Awaited<ReturnType<typeof credentials>>,
  { operations, seed }: { readonly operations: number; readonly seed: number },
): Promise<AttackReport> {
  const draw = diceOf(seed);
  const outcomes: Record<string, number> = {};
  const [failed, leaks]: [string[], string[]] = [[], []];
  const start = performance.now();
  const [tenths, heap]: [number[], number[]] = [[], []];
  let sent = 0;
  const attackOn = async () => {
    while (sent < operations) {
      sent += 1;
      if (sent % (operations / 10) === 0) {
        const memory = await gateway.memory();
        tenths.push(Math.round(memory.now));
        heap.push(Math.round(memory.heap));
      }
      const next = nextAttack(draw, material);
      const { status, text } = await send(gateway.address, next, headers[next.by]);
      const outcome = `${next.kind}: ${status}${status === 200 && text.includes('"errors"') ? ' with errors' : ''}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (status === 0 || status >= 500 || text.includes('INTERNAL_SERVER_ERROR'))
        failed.push(`${status} ${text.slice(0, 300)} for ${JSON.stringify(next).slice(0, 3_000)}`);
      const leak = leakOf(text, next, secrets);
      if (leak !== null) leaks.push(`${leak} for ${JSON.stringify(next).slice(0, 2_000)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, attackOn));
  return {
    outcomes,
    failed,
    leaks,
    memory: { tenths, heap, most: Math.round((await gateway.memory()).most) },
    seconds: (performance.now() - start) / 1000,
    alive: gateway.alive(),
    errors: gateway
      .log()
      .split('\n')
      .filter((line) => line.includes('"level":"error"')),
  };
}
