import type { Reader } from '@xintu/graph';
import { readCreditCode } from '@xintu/kernel';
import {
  buildSchema,
  defaultFieldResolver,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import { acknowledgementOf, acknowledgements } from './acknowledgements.ts';
import { accountOf, accounts, delegations, serviceTokens, sessions } from './accounts.ts';
import { batches, batchOf } from './batch.ts';
import { workingCalendars } from './calendars.ts';
import { caseKinds, caseOf, cases } from './cases.ts';
import { allMatters, catalogue, divisionsIn, itemOfCatalogue } from './catalogue.ts';

import { changeOf, changes, webhooks } from './changes.ts';
import { checkOf, checks } from './checks.ts';
import { commitmentItem, commitmentItems, signedCommitment, signedCommitments } from './commitments.ts';
import { complaintOf, complaintProgress, complaints } from './complaints.ts';
import { instantOf } from './columns.ts';
import { departments, departmentTakeOvers, providerDepartments } from './departments.ts';
import { documentOf, issuedDocuments } from './documents.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { noticeOf, notices } from './notices.ts';
import {
  bulletinOf,
  bulletins,
  documentNumberGaps,
  oversightOf,
  reportedIdentities,
  spotCheckOf,
  spotChecks,
  unreportedMonths,
  zeroReports,
} from './oversight.ts';
import { ownRecords } from './own-records.ts';
import { admittedCodes, problemData, problemDatumOf } from './problem-data.ts';
import { reportingQuality } from './quality.ts';
import type { Question } from './question.ts';
import { record, seenRecords } from './record.ts';
import { reportOf, reports } from './reports.ts';
import { recordTypeVersions } from './record-type-versions.ts';
import { ruleSets } from './rule-sets.ts';
import type { Rows } from './rows.ts';
import { search } from './search.ts';
import { knownSubject, subjectOfCode } from './subject.ts';

interface AsOf {
  readonly asOf?: string | null;
}

function knownRecord(question: Question, id: string) {
  const [seen] = seenRecords(question, ({ record_id }) => record_id === id);
  return seen === undefined ? null : record(seen, question);
}

/** An object of any type by its identifier. */
const found = (question: Question, id: string) =>
  knownSubject(question, id) ??
  knownRecord(question, id) ??
  batchOf(question, id) ??
  problemDatumOf(question, id) ??
  caseOf(question, id) ??
  noticeOf(question, id) ??
  acknowledgementOf(question, id) ??
  signedCommitment(question, id) ??
  complaintOf(question, id) ??
  documentOf(question, id) ??
  checkOf(question, id) ??
  reportOf(question, id) ??
  changeOf(question, id) ??
  oversightOf(question, id);

/** The root fields, each over all rows: plain functions and objects, which graphql-js reads by name. */
function rootOf(question: Question) {
  const at = ({ asOf = null }: AsOf): Question => ({
    ...question,
    asOf: asOf === null ? null : instantOf(asOf),
  });
  return {
    recordTypes: ({ sector = null }: { sector?: string | null }) => catalogue(question, sector),
    recordType: ({ code }: { code: string }) => itemOfCatalogue(question, code),
    matters: () => allMatters(question),
    lists: () => lists(question),
    issuedDocuments: (asked: Parameters<typeof issuedDocuments>[1]) => issuedDocuments(question, asked),
    divisions: ({ parent = null }: { parent?: string | null }) => divisionsIn(question, parent),
    subject: ({ code, ...asked }: AsOf & { code: string }) => {
      const read = readCreditCode(code);
      return read.ok ? subjectOfCode(at(asked), read.code) : null;
    },
    subjectById: ({ id, ...asked }: AsOf & { id: string }) => knownSubject(at(asked), id.toLowerCase()),
    subjects: (asked: Parameters<typeof search>[1]) => search(question, asked),
    record: ({ id, ...asked }: AsOf & { id: string }) => knownRecord(at(asked), id.toLowerCase()),
    node: ({ id }: { id: string }) => found(question, id.toLowerCase()),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => found(question, id.toLowerCase())),
    records: (asked: Parameters<typeof ownRecords>[1]) => ownRecords(question, asked),
    messages: (asked: Parameters<typeof messages>[1]) => messages(question, asked),
    acknowledgements: (asked: Parameters<typeof acknowledgements>[1]) => acknowledgements(question, asked),
    notices: (asked: Parameters<typeof notices>[1]) => notices(question, asked),
    intakeBatch: ({ id }: { id: string }) => batchOf(question, id.toLowerCase()),
    intakeBatches: (asked: Parameters<typeof batches>[1]) => batches(question, asked),
    problemDatum: ({ id }: { id: string }) => problemDatumOf(question, id.toLowerCase()),
    problemData: (asked: Parameters<typeof problemData>[1]) => problemData(question, asked),
    admittedCodes: (asked: Parameters<typeof admittedCodes>[1]) => admittedCodes(question, asked),
    case: ({ id }: { id: string }) => caseOf(question, id.toLowerCase()),
    cases: (asked: Parameters<typeof cases>[1]) => cases(question, asked),
    ...rootOfPromises(question),
    creditCheck: ({ id }: { id: string }) => checkOf(question, id.toLowerCase()),
    creditChecks: (asked: Parameters<typeof checks>[1]) => checks(question, asked),
    changes: (page: Parameters<typeof changes>[1]) => changes(question, page),
    webhooks: () => webhooks(question),
    creditReport: ({ id }: { id: string }) => reportOf(question, id.toLowerCase()),
    creditReports: (asked: Parameters<typeof reports>[1]) => reports(question, asked),
    caseKinds: () => caseKinds(question),
    ...rootOfRules(question),
    ...rootOfQuality(question),
    ...rootOfAdministration(question),
  };
}

/** What was promised, and what was complained of. */
const rootOfPromises = (question: Question) => ({
  commitmentItems: (asked: Parameters<typeof commitmentItems>[1]) => commitmentItems(question, asked),
  commitmentItem: ({ code }: { code: string }) => commitmentItem(question, code),
  signedCommitment: ({ id }: { id: string }) => signedCommitment(question, id.toLowerCase()),
  signedCommitments: (asked: Parameters<typeof signedCommitments>[1]) => signedCommitments(question, asked),
  complaint: ({ id }: { id: string }) => complaintOf(question, id.toLowerCase()),
  complaints: (asked: Parameters<typeof complaints>[1]) => complaints(question, asked),
  complaintProgress: (asked: Parameters<typeof complaintProgress>[1]) => complaintProgress(question, asked),
});

/** How well departments hand in. */
const rootOfQuality = (question: Question) => ({
  reportingQuality: (asked: Parameters<typeof reportingQuality>[1]) => reportingQuality(question, asked),
  reportedIdentities: (asked: Parameters<typeof reportedIdentities>[1]) =>
    reportedIdentities(question, asked),
  unreportedMonths: (asked: Parameters<typeof unreportedMonths>[1]) => unreportedMonths(question, asked),
  documentNumberGaps: (asked: Parameters<typeof documentNumberGaps>[1]) =>
    documentNumberGaps(question, asked),
  zeroReports: (asked: Parameters<typeof zeroReports>[1]) => zeroReports(question, asked),
  spotCheck: ({ id }: { id: string }) => spotCheckOf(question, id.toLowerCase()),
  spotChecks: (asked: Parameters<typeof spotChecks>[1]) => spotChecks(question, asked),
  bulletin: ({ id }: { id: string }) => bulletinOf(question, id.toLowerCase()),
  bulletins: (asked: Parameters<typeof bulletins>[1]) => bulletins(question, asked),
});

/** What is decided and computed by. */
const rootOfRules = (question: Question) => ({
  recordTypeVersions: (asked: Parameters<typeof recordTypeVersions>[1]) =>
    recordTypeVersions(question, asked),
  ruleSets: () => ruleSets(question),
  workingCalendars: () => workingCalendars(question),
});

/** Who works with it, where. */
const rootOfAdministration = (question: Question) => ({
  providerDepartments: () => providerDepartments(question),
  departments: (asked: Parameters<typeof departments>[1]) => departments(question, asked),
  departmentTakeOvers: (asked: Parameters<typeof departmentTakeOvers>[1]) =>
    departmentTakeOvers(question, asked),
  account: ({ id }: { id: string }) => accountOf(question, id.toLowerCase()),
  accounts: (asked: Parameters<typeof accounts>[1]) => accounts(question, asked),
  sessions: (asked: Parameters<typeof sessions>[1]) => sessions(question, asked),
  serviceTokens: (asked: Parameters<typeof serviceTokens>[1]) => serviceTokens(question, asked),
  delegations: (asked: Parameters<typeof delegations>[1]) => delegations(question, asked),
});

/** What is asked by whom, on which business day. */
export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reader: Reader;
  readonly today: string;
}

/** Answers over rows in memory, by a schema that is built from nothing but its text. */
export class NaiveGraph {
  /** `Type.field` of all fields that were answered with a value so far: what the questions really reached. */
  readonly reached = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #rows: Rows;
  readonly #resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const value: unknown = defaultFieldResolver(source, args, context, info);
    if (value !== null && value !== undefined) this.reached.add(`${info.parentType.name}.${info.fieldName}`);
    return value;
  };

  constructor(schemaText: string, rows: Rows) {
    this.#schema = buildSchema(schemaText);
    this.#rows = rows;
  }

  /** @throws Error where the answer would break the schema */
  async answer({ document, variables, reader, today }: Asked): Promise<unknown> {
    const { data, errors } = await execute({
      schema: this.#schema,
      document,
      rootValue: rootOf({ rows: this.#rows, reader, today, asOf: null }),
      variableValues: variables,
      fieldResolver: this.#resolve,
    });
    if (errors !== undefined) throw new Error(`the naive answer fails: ${errors.join('\n')}`);
    return data;
  }
}
