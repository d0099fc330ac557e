import { PENALTY_PUBLICITY_RULE } from '@xintu/kernel';

import { departmentOf } from './catalogue.ts';
import { type Order, sorted } from './page.ts';
import { isOfCreditOffice, type Question } from './question.ts';
import type { Rows } from './rows.ts';

type RuleSetRow = Rows['rule_set'][number];
type RunRow = Rows['rule_run'][number];
type SampleRow = Rows['rule_run_sample'][number];

const newestSet: Order<RuleSetRow> = {
  keys: ({ proposed_at, id }) => [proposed_at.at, id],
  directions: ['desc', 'desc'],
};

const newestRun: Order<RunRow> = {
  keys: ({ started_at, id }) => [started_at.at, id],
  directions: ['desc', 'desc'],
};

/** From the least to the gravest. */
const severities = ['MINOR', 'GENERAL', 'SERIOUS', 'SPECIAL'];

/** 行政处罚公示规则: what is or was in force is public, what is proposed is for the credit office. */
export function ruleSets(question: Question) {
  const found = question.rows.rule_set.filter(
    ({ rule_code: code, status }) =>
      code === PENALTY_PUBLICITY_RULE &&
      (['ADOPTED', 'SUPERSEDED'].includes(status) || isOfCreditOffice(question)),
  );
  return sorted(found, newestSet).map((row) => ruleSet(question, row));
}

function ruleSet(question: Question, row: RuleSetRow) {
  const { id, number, status, reason, content } = row;
  return {
    ...{ id, number, status, reason, code: row.rule_code },
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at.written,
    adoptedBy: row.adopted_by_name,
    adoptedOn: row.adopted_on,
    versions: () => content.versions.map(ruleVersion),
    fineThresholds: () =>
      content.fineThresholds.map(({ largerFrom, hugeFrom, ...threshold }) => ({
        ...threshold,
        largerFrom: Number(largerFrom).toFixed(2),
        hugeFrom: Number(hugeFrom).toFixed(2),
      })),
    transition: content.transition,
    confirmations: content.confirmations ?? [],
    runs: () => runsOf(question, id),
  };
}

function ruleVersion(version: RuleSetRow['content']['versions'][number]) {
  const { classes, minimumByField, classOfCategory, ...rest } = version;
  return {
    ...rest,
    classes: severities.flatMap((severity) =>
      classes[severity] === undefined ? [] : [{ severity, ...classes[severity] }],
    ),
    minimums: Object.entries(minimumByField)
      .toSorted(byFirst)
      .map(([field, months]) => ({ field, months })),
    categories: Object.entries(classOfCategory)
      .toSorted(byFirst)
      .map(([category, severity]) => ({ category, severity })),
  };
}

const byFirst = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

/** 试算与重算: for the credit office alone. */
function runsOf(question: Question, id: string) {
  if (!isOfCreditOffice(question)) return [];
  const found = question.rows.rule_run.filter(({ rule_set_id }) => rule_set_id === id);
  return sorted(found, newestRun).map((row) => ({
    ...{ id: row.id, kind: row.kind, status: row.status, today: row.today, failure: row.failure },
    startedBy: row.started_by_name,
    startedAt: row.started_at.written,
    finishedAt: row.finished_at,
    recordsTotal: row.records_total,
    recordsRead: row.records_read,
    recordsChanged: row.records_changed,
    changes: () => changesOf(question, row),
    samples: () => samplesOf(question, row),
  }));
}

function changesOf({ rows }: Question, { id }: RunRow) {
  const found = rows.rule_run_change.filter(({ run_id }) => run_id === id);
  return sorted(found, { keys: ({ change }) => [change], directions: ['asc'] });
}

function samplesOf(question: Question, { id }: RunRow) {
  const found = question.rows.rule_run_sample.filter(({ run_id }) => run_id === id);
  const inOrder: Order<SampleRow> = {
    keys: ({ change, position }) => [change, position],
    directions: ['asc', 'asc'],
  };
  return sorted(found, inOrder).map((row) => ({
    change: row.change,
    recordId: row.record_id,
    documentNumber: row.document_number,
    decidedOn: row.decided_on,
    authority: () => departmentOf(question, row.authority_code),
    before: resultOf(row.before),
    after: resultOf(row.after),
  }));
}

const resultOf = (result: SampleRow['before']) => ({ ...result, provisional: result.provisional ?? false });
