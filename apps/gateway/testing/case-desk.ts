import { Readable } from 'node:stream';
import type { Viewer } from '@xintu/access';
import { accessDatabase, aViewer } from '@xintu/access/testing';
import { loadReference } from '@xintu/catalogue';
import { penalty } from '@xintu/catalogue/rules';
import { addDocument, watchCases, type WatchResult } from '@xintu/cases';
import type { Database } from '@xintu/database';
import type { CaseFileRole } from '@xintu/declarations';
import { anonymousReader, readerOf } from '@xintu/graph';
import { installedDeclarations } from '@xintu/installed-sectors';
import { handIn } from '@xintu/intake/testing';
import { legalDayOf, legalDay, type LegalDay } from '@xintu/kernel';
import { publishRecords } from '@xintu/records';
import { aPenaltyRow, csvOf, type RowBuilder, type TestOrganisation } from '@xintu/records/testing';
import { type BusinessClock, newKeyFile, readKeyRing } from '@xintu/runtime';
import { parse, validate } from 'graphql';
import { openServedGraph } from '../served-graph.ts';

/** Departments and their people over a graph of their own, under a clock that a test moves. */
export interface CaseDesk {
  readonly database: Database;
  readonly clock: BusinessClock & { set: (day: string) => void };
  /** Asks the graph as somebody; fails on errors. */
  readonly ask: (who: Viewer, document: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The same as somebody who is not signed in. */
  readonly askAnonymously: (document: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Hands a penalty of 吉首市's culture bureau in. @returns the record's id */
  readonly handInPenalty: (
    party: TestOrganisation,
    change?: (row: RowBuilder) => RowBuilder,
  ) => Promise<string>;
  /** Adds a file to a case, each time another one; fails where it is refused. */
  readonly attach: (who: Viewer, caseId: string, role: CaseFileRole) => Promise<void>;
  /** What the worker does in a round, at the latest overnight. */
  readonly watch: () => Promise<WatchResult>;
  readonly publish: () => Promise<number>;
  readonly close: () => Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

const reporter = aViewer();

/** Opens a desk on a day. */
export async function openCaseDesk(day: string): Promise<CaseDesk> {
  const database = await accessDatabase();
  await loadReference(database, installedDeclarations);
  const served = await openServedGraph(database, { development: true });
  const { caseKinds } = installedDeclarations;
  const identityKeys = readKeyRing(newKeyFile('aes-256-gcm'));
  let now = morningOf(day);
  const clock = {
    now: () => now,
    today: (): LegalDay => legalDayOf(now),
    set: (another: string) => (now = morningOf(another)),
  };
  const answer = async (viewer: Viewer | null, text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    const problems = [...validate(served.graph.schema, document)];
    if (problems.length > 0) throw new AggregateError(problems, String(problems[0]?.message));
    const today = clock.today();
    const { data, errors } = await served.graph.answer({
      ...{ documentKey: text, document, operationName: null, variables, today },
      reader: viewer === null ? anonymousReader('zh-CN', 'request-1') : readerOf(viewer),
      context: { viewer, pool: database.pool, clock, today, caseKinds, identityKeys },
    });
    if (errors !== undefined || !data) throw new AggregateError(errors ?? [], JSON.stringify(errors));
    return data;
  };
  const ask: CaseDesk['ask'] = (who, text, variables) => answer(who, text, variables);
  const handInPenalty: CaseDesk['handInPenalty'] = async (party, change = (row) => row) => {
    const { department } = reporter;
    if (department === null) throw new Error('reporters have a department');
    const row = change(aPenaltyRow(penalty).about(party).by(department));
    const handed = await handIn(database, {
      ...{ viewer: reporter, recordType: 'penalty', bytes: csvOf(row) },
      ...{ declarations: installedDeclarations, now: clock.now() },
    });
    if (!('batch' in handed)) throw new Error(JSON.stringify(handed));
    const { rows } = await database.pool.query<{ id: string }>(
      `select record_id as id from record_version where document_number = $1 and recorded_to = 'infinity'`,
      [row.cell('CF_WSH')],
    );
    if (rows[0] === undefined) throw new Error('the penalty was not accepted');
    return rows[0].id;
  };
  let files = 0;
  const attach: CaseDesk['attach'] = async (viewer, caseId, role) => {
    files += 1;
    const bytes = Readable.from([Buffer.from(`%PDF-1.7 ${String(files)}`)]);
    const added = await addDocument(
      { pool: database.pool, viewer, keys: identityKeys, today: clock.today() },
      { caseId, role, name: '材料（演示）.pdf', bytes },
    );
    if ('refusal' in added) throw new Error(added.refusal.code);
  };
  return {
    ...{ database, clock, ask, handInPenalty, attach },
    askAnonymously: (text, variables) => answer(null, text, variables),
    publish: () => publishRecords(database.pool, clock.today()),
    watch: () => watchCases(database.pool, caseKinds, clock.today()),
    close: async () => {
      await served.close();
      await database.close();
    },
  };
}

const morningOf = (day: string): Date => new Date(`${legalDay(day)}T09:00:00+08:00`);
