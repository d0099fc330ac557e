import { caseOf } from './cases.ts';
import { departmentOf } from './catalogue.ts';
import { type Order, pageOf, type PageArguments, sorted } from './page.ts';
import { isOwn, type Question, representedSubject, statesMatter } from './question.ts';
import { record, seenRecords } from './record.ts';
import type { Rows } from './rows.ts';
import { subjectBehind } from './subject.ts';

type ItemRow = Rows['commitment_item'][number];
type TemplateRow = Rows['commitment_template'][number];
type SigningRow = Rows['commitment_signing'][number];

const byCode: Order<ItemRow> = { keys: ({ code }) => [code], directions: ['asc'] };
const newestFirst: Order<SigningRow> = {
  keys: ({ signed_on, id }) => [signed_on, id],
  directions: ['desc', 'desc'],
};
const plainDigest = (digest: string) => digest.replace('\\x', '');

/** 承诺事项清单 */
export function commitmentItems(question: Question, { department = null }: { department?: string | null }) {
  const rows = question.rows.commitment_item.filter(
    (item) => department === null || item.department_code === department,
  );
  return sorted(rows, byCode).map((item) => itemOf(question, item));
}

/** 承诺事项 */
export function commitmentItem(question: Question, code: string) {
  const found = question.rows.commitment_item.find((item) => item.code === code);
  return found === undefined ? null : itemOf(question, found);
}

function itemOf(question: Question, item: ItemRow) {
  return {
    ...{ code: item.code, name: item.name, type: item.type, otherType: item.other_type },
    department: () => departmentOf(question, item.department_code),
    ...{ basis: item.basis, article: item.article, excluded: item.excluded, withoutIt: item.without_it },
    active: item.active,
    templates: () =>
      question.rows.commitment_template
        .filter(({ item_code }) => item_code === item.code)
        .toSorted((one, other) => other.version - one.version)
        .map((template) => ({
          ...{ version: template.version, content: template.content, liability: template.liability },
          ...{ termValue: template.term_value, termUnit: template.term_unit },
          text: textOf(template),
          ...{ digest: plainDigest(template.digest), validFrom: template.valid_from },
        })),
  };
}

const textOf = ({ content, liability, term_value, term_unit }: TemplateRow) =>
  [
    ...['承诺内容：', content, '', '违诺责任：', liability, ''],
    `履行期限：自签署之日起${String(term_value)}${term_unit === 'DAY' ? '日' : '个月'}。\n`,
  ].join('\n');

/** Who received it, its subject, and auditors with a stated matter. */
function seenSignings(question: Question): SigningRow[] {
  const subject = representedSubject(question);
  const audits = question.reader.roles.includes('auditor') && statesMatter(question);
  return question.rows.commitment_signing.filter(
    (row) => audits || isOwn(question, row.department_code) || row.subject_id === subject,
  );
}

/** 承诺书 */
export function signedCommitment(question: Question, id: string) {
  const found = seenSignings(question).find((row) => row.id === id);
  return found === undefined ? null : signingOf(question, found);
}

/** 承诺书列表 */
export function signedCommitments(
  question: Question,
  { item = null, number = null, ...page }: PageArguments & { item?: string | null; number?: string | null },
) {
  const rows = seenSignings(question).filter(
    (row) => (item === null || row.item_code === item) && (number === null || row.number === number),
  );
  return pageOf(rows, newestFirst, page, (row) => signingOf(question, row));
}

function signingOf(question: Question, row: SigningRow) {
  return {
    __typename: 'SignedCommitment',
    ...{ id: row.id, number: row.number, templateVersion: row.template_version, content: row.content },
    ...{ digest: plainDigest(row.digest), way: row.way, signerName: row.signer_name },
    ...{ signedOn: row.signed_on, dueOn: row.due_on, createdAt: row.created_at },
    scanDigest: row.scan_digest === null ? null : plainDigest(row.scan_digest),
    item: () => commitmentItem(question, row.item_code),
    department: () => departmentOf(question, row.department_code),
    subject: () => subjectBehind(question, row.subject_id),
    record: () => {
      const [found] = seenRecords(question, ({ record_id }) => record_id === row.record_id);
      return found === undefined ? null : record(found, question);
    },
    case: () => caseOf(question, row.case_id),
  };
}
