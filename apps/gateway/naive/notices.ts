import { departmentOf } from './catalogue.ts';
import { messageOfNotice } from './messages.ts';
import { pageOf, type PageArguments } from './page.ts';
import { isOwn, type Question, representedSubject, statesMatter } from './question.ts';
import { record, seenRecords } from './record.ts';
import type { RecordVersion, Rows } from './rows.ts';

type NoticeRow = Rows['record_notice'][number];

const newestFirst = { keys: ({ id }: NoticeRow) => [id], directions: ['desc'] } as const;

/** Notices that the reader may see: of the authority, of who handed in, to the subject, and for auditors. */
function seenNotices(question: Question, where: (notice: NoticeRow) => boolean): NoticeRow[] {
  const { reader, rows } = question;
  const subject = representedSubject(question);
  return rows.record_notice.filter(
    (notice) =>
      where(notice) &&
      (isOwn(question, notice.authority_code) ||
        isOwn(question, notice.provider_code) ||
        notice.subject_id === subject ||
        (reader.roles.includes('auditor') && statesMatter(question))),
  );
}

/** 告知书列表 */
export function notices(
  question: Question,
  { delivered = null, ...page }: PageArguments & { delivered?: boolean | null },
) {
  const found = seenNotices(
    question,
    ({ delivered_on }) => delivered === null || (delivered_on !== null) === delivered,
  );
  return pageOf(found, newestFirst, page, (notice) => recordNotice(question, notice));
}

/** A notice by its identifier. */
export function noticeOf(question: Question, id: string) {
  const [found] = seenNotices(question, (notice) => notice.id === id);
  return found === undefined ? null : recordNotice(question, found);
}

/** The notices of a record, newest first. */
export function noticesOfRecord(question: Question, version: RecordVersion) {
  return seenNotices(question, ({ record_id }) => record_id === version.record_id)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .slice(0, 20)
    .map((notice) => recordNotice(question, notice));
}

function recordNotice(question: Question, notice: NoticeRow) {
  return {
    __typename: 'RecordNotice',
    id: notice.id,
    number: notice.number,
    madeOn: notice.made_on,
    deliveredOn: notice.delivered_on,
    deliveredWay: notice.delivered_way,
    delivererName: notice.deliverer_name,
    message: () => messageOfNotice(question, notice.id),
    authority: () => departmentOf(question, notice.authority_code),
    record: () => {
      const [found] = seenRecords(question, ({ record_id }) => record_id === notice.record_id);
      return found === undefined ? null : record(found, question);
    },
  };
}
