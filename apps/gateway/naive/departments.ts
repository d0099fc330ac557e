import { administers } from './accounts.ts';
import { departmentOf } from './catalogue.ts';
import { type Order, pageOf, type PageArguments, sorted } from './page.ts';
import { isOwn, type Question } from './question.ts';
import type { Rows } from './rows.ts';

type TakeOverRow = Rows['department_take_over'][number];

const byCode: Order<{ readonly code: string }> = { keys: ({ code }) => [code], directions: ['asc'] };

/** 单位 */
export function departments(question: Question, page: PageArguments) {
  return pageOf(question.rows.department, byCode, page, ({ code }) => departmentOf(question, code));
}

/** 可作为信息提供单位的部门 */
export const providerDepartments = (question: Question) =>
  sorted(question.rows.department, byCode).map(({ code }) => departmentOf(question, code));

const newestFirst: Order<TakeOverRow> = {
  keys: ({ taken_over_at, id }) => [taken_over_at.at, id],
  directions: ['desc', 'desc'],
};

/** Take-overs, for who administers or oversees departments, audits, or took over. */
export function departmentTakeOvers(question: Question, page: PageArguments) {
  const oversees = question.reader.roles.some((role) => role === 'credit-office' || role === 'system-admin');
  const rows = question.rows.department_take_over.filter(
    (row) => oversees || administers(question) || isOwn(question, row.successor_code),
  );
  return pageOf(rows, newestFirst, page, (row) => ({
    ...{ id: row.id, reason: row.reason, accounts: row.accounts, tokens: row.tokens },
    department: () => departmentOf(question, row.department_code),
    successor: () => departmentOf(question, row.successor_code),
    takenOverAt: row.taken_over_at.written,
    takenOverOn: row.taken_over_on,
    recordTypes: row.record_types,
    openBatches: row.open_batches,
  }));
}
