import { checkOf, counts } from './checks.ts';
import { itemOfCatalogue } from './catalogue.ts';
import { type Order, pageOf, type PageArguments, sorted } from './page.ts';
import { isOwn, type Question } from './question.ts';
import type { Rows } from './rows.ts';
import { knownSubject } from './subject.ts';

type ChangeRow = Rows['check_change'][number];

const inOrder: Order<ChangeRow> = { keys: ({ position }) => [position], directions: ['asc'] };

/** What happened after the checks of the reader's department; what was added, as long as it holds. */
const seenChanges = (question: Question): ChangeRow[] =>
  question.rows.check_change.filter(
    (row) =>
      isOwn(question, row.department_code) &&
      (question.reader.recordTypes?.includes(row.record_type_code) ?? true) &&
      (row.change === 'ENDED' || counts(question, row.record_id)),
  );

/** 核查后变化 */
export const changes = (question: Question, page: PageArguments) =>
  pageOf(seenChanges(question), inOrder, page, (row) => checkChange(question, row));

export function changeOf(question: Question, id: string) {
  const found = seenChanges(question).find((row) => row.id === id);
  return found === undefined ? null : checkChange(question, found);
}

const checkChange = (question: Question, row: ChangeRow) => ({
  __typename: 'CheckChange',
  ...{ id: row.id, position: String(row.position), change: row.change, reason: row.reason },
  ...{ happenedOn: row.happened_on, recordedAt: row.recorded_at, recordId: row.record_id },
  recordType: () => itemOfCatalogue(question, row.record_type_code),
  check: () => checkOf(question, row.check_id),
  subject: () => knownSubject(question, row.subject_id),
});

/** 变化通知 */
export const webhooks = (question: Question) =>
  sorted(question.rows.webhook, { keys: ({ id }) => [id], directions: ['asc'] })
    .filter((row) => isOwn(question, row.department_code))
    .map((row) => ({
      ...{ id: row.id, name: row.name, url: row.url, createdAt: row.created_at, endedAt: row.ended_at },
      ...{ lastDeliveredAt: row.last_delivered_at, lastProblem: row.last_problem },
    }));
