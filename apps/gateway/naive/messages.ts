import { departmentOf } from './catalogue.ts';
import { caseOf, eventAt } from './cases.ts';
import { noticeOf } from './notices.ts';
import { pageOf, type PageArguments } from './page.ts';
import { isOwn, type Question, representedSubject, statesMatter } from './question.ts';
import { record, seenRecords } from './record.ts';
import type { Rows } from './rows.ts';

type MessageRow = Rows['subject_message'][number];

const newestFirst = { keys: ({ id }: MessageRow) => [id], directions: ['desc'] } as const;

/** Messages that the reader may see: of the subject, of the authority that tells, and for auditors. */
function seenMessages(question: Question, where: (message: MessageRow) => boolean): MessageRow[] {
  const { reader, rows } = question;
  const subject = representedSubject(question);
  return rows.subject_message.filter(
    (message) =>
      where(message) &&
      (message.subject_id === subject ||
        (isOwn(question, message.authority_code) && (reader.recordTypes ?? null) === null) ||
        (reader.roles.includes('auditor') && statesMatter(question))),
  );
}

/** 站内消息列表 */
export function messages(
  question: Question,
  { read = null, ...page }: PageArguments & { read?: boolean | null },
) {
  const found = seenMessages(question, ({ read_at }) => read === null || (read_at !== null) === read);
  return pageOf(found, newestFirst, page, (message) => subjectMessage(question, message));
}

/** The message of a notice. */
export function messageOfNotice(question: Question, notice: string) {
  const [found] = seenMessages(question, ({ notice_id }) => notice_id === notice);
  return found === undefined ? null : subjectMessage(question, found);
}

function stateOf({ sent_at, dropped_at, last_problem }: MessageRow): string {
  if (sent_at !== null) return 'SENT';
  if (dropped_at !== null) return 'BOX_ONLY';
  return last_problem === null ? 'WAITING' : 'FAILED';
}

function subjectMessage(question: Question, message: MessageRow) {
  const { notice_id: notice, record_id: about, case_id: of, step_position: position } = message;
  return {
    id: message.id,
    kind: message.kind,
    madeAt: message.laid_at,
    readAt: message.opened_at,
    authority: () => departmentOf(question, message.authority_code),
    notice: () => (notice === null ? null : noticeOf(question, notice)),
    record: () => {
      const [found] = seenRecords(question, ({ record_id }) => record_id === about);
      return found === undefined ? null : record(found, question);
    },
    case: () => (of === null ? null : caseOf(question, of)),
    step: () => (of === null || position === null ? null : eventAt(question, of, position)),
    state: stateOf(message),
    sentAt: message.left_at,
    attempts: message.attempts,
    lastProblem: message.last_problem,
  };
}
