import { normaliseName } from '@xintu/kernel';

import { pageOf, type PageArguments } from './page.ts';
import { isKnown, isOwn, type Question } from './question.ts';
import { newestFirst, record, seenRecords } from './record.ts';
import type { RecordVersion } from './rows.ts';
import { awaitsDisclosure, publicityStatus, standing } from './states.ts';

interface RecordFilter {
  readonly recordTypes?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly decidedFrom?: string | null;
  readonly decidedTo?: string | null;
  readonly text?: string | null;
  readonly underObjection?: boolean | null;
  readonly awaitingDisclosure?: boolean | null;
  readonly standing?: readonly string[] | null;
  readonly publicity?: readonly string[] | null;
}

interface Records extends PageArguments {
  readonly filter?: RecordFilter | null;
  readonly order: string;
}

const orders = {
  DECIDED_NEWEST: newestFirst,
  DECIDED_OLDEST: { ...newestFirst, directions: ['asc', 'asc'] },
  RECEIVED_NEWEST: { keys: byReceipt, directions: ['desc', 'desc'] },
  RECEIVED_OLDEST: { keys: byReceipt, directions: ['asc', 'asc'] },
} as const;

function byReceipt({ recorded_from, record_id }: RecordVersion) {
  return [recorded_from.at, record_id];
}

function isOrder(order: string): order is keyof typeof orders {
  return order in orders;
}

/** Records that the reader's own department handed in. */
export function ownRecords(question: Question, { filter, order, ...page }: Records) {
  const rows = seenRecords(
    question,
    (row) => isOwn(question, row.provider_code) && passes(row, filter ?? {}, question),
  );
  if (!isOrder(order)) throw new Error(`no order ${order}`);
  return pageOf(rows, orders[order], page, (row) => record(row, question));
}

function passes(row: RecordVersion, filter: RecordFilter, question: Question): boolean {
  const { recordTypes, kinds, decidedFrom, decidedTo, text, underObjection, publicity } = filter;
  const hasPublicity = row.publicity_decision !== null;
  return [
    recordTypes == null || recordTypes.includes(row.type_code),
    kinds == null || kinds.includes(row.kind.toUpperCase()),
    decidedFrom == null || row.decided_on >= decidedFrom,
    decidedTo == null || row.decided_on <= decidedTo,
    text == null || says(row, text, question),
    underObjection == null || row.under_objection === underObjection,
    filter.awaitingDisclosure == null || filter.awaitingDisclosure === awaitsDisclosure(row, question),
    filter.standing == null || filter.standing.includes(standing(row, question)),
    publicity == null || (hasPublicity && publicity.includes(publicityStatus(row, question))),
  ].every(Boolean);
}

/**
 * Whether the text is part of the document number or of the organisation's name, or begins its code. Nothing is found
 * by the name of a person: practitioners' names don't count.
 */
function says(row: RecordVersion, text: string, question: Question): boolean {
  const { rows } = question;
  const concerned = rows.subject_version.find(
    (version) => version.subject_id === row.subject_id && isKnown(version, { asOf: null }),
  );
  const names = rows.subject_name.filter((name) => name.subject_id === row.subject_id);
  const isPerson = concerned?.kind === 'PRACTITIONER';
  const [typed, name] = [text.trim(), normaliseName(text)];
  return (
    row.document_number.includes(typed) ||
    (!isPerson && names.some(({ normalised }) => normalised.includes(name))) ||
    concerned?.code?.startsWith(typed.toUpperCase()) === true
  );
}
