import { isAuthority, maySeeRecord } from './access.ts';
import { type Order, type PageArguments, pageOf } from './page.ts';
import { isOwn, nameFor, personOfActor, type Question, representedSubject } from './question.ts';
import type { RecordVersion, Rows } from './rows.ts';

const newestFirst: Order<RecordVersion> = {
  keys: ({ recorded_from: from }) => [from.at],
  directions: ['desc'],
};

/** The versions of a record that were known by then and that the reader may see. */
export function seenVersions(version: RecordVersion, question: Question): RecordVersion[] {
  const until = question.asOf ?? Number.POSITIVE_INFINITY;
  return question.rows.record_version.filter(
    (other) =>
      other.record_id === version.record_id &&
      other.recorded_from.at <= until &&
      maySeeRecord(other, question),
  );
}

/** They and what each changed, page by page. */
export const versionsOf = (version: RecordVersion, question: Question) => (page: PageArguments) =>
  pageOf(seenVersions(version, question), newestFirst, page, (one) => ({
    recordedFrom: one.recorded_from.written,
    recordedTo: one.recorded_to.written === 'infinity' ? null : one.recorded_to.written,
    recordedBy: recordedBy(one, question),
    reason: one.change_reason,
    changes: () => changes(one, question),
  }));

function recordedBy(version: RecordVersion, question: Question): string | null {
  const { reader } = question;
  const { authority_code: authority, provider_code: provider, recorded_by: actor } = version;
  const own = isOwn(question, authority) || isOwn(question, provider);
  if (!own && !reader.roles.includes('auditor')) return null;
  return personOfActor(question, actor);
}

type Said = Readonly<Record<string, string | null>>;

const joined = (items: readonly string[] | null) => items?.join('、') ?? null;

/** What a version says, field by field, in the order in which changes are told. */
function said(version: RecordVersion): Said {
  const { scheme_code: scheme, scheme_version: schemeVersion } = version;
  return {
    ...{ title: version.title, documentNumber: version.document_number, decidedOn: version.decided_on },
    ...{ validFrom: version.valid_from, validTo: version.valid_to, state: version.state },
    ...{ category: version.category, content: version.content, certificateName: version.certificate_name },
    ...{ certificateNumber: version.certificate_number, violation: version.violation, facts: version.facts },
    ...{ grounds: version.grounds, categories: joined(version.categories), fineAmount: version.fine_amount },
    confiscatedAmount: version.confiscated_amount,
    certificatesAffected: version.certificates_affected,
    ...{ procedure: version.procedure, severity: version.severity, field: version.field },
    ...{ list: version.list_code, exitOn: version.exit_on, exitReason: version.exit_reason },
    ...{ exitDocumentNumber: version.exit_document_number, commitmentType: version.commitment_type },
    ...{ matter: version.matter, dueOn: version.due_on, fulfilment: version.fulfilment },
    scheme: scheme === null || schemeVersion === null ? null : `${scheme} ${schemeVersion}`,
    ...{ origin: version.origin, period: version.period, grade: version.grade, remark: version.remark },
    ...{ recordType: version.type_code, authority: version.authority_code },
    underObjection: String(version.under_objection),
    underReview: String(version.under_review),
    ...{ endedOn: version.ended_on, endedReason: version.ended_reason },
    ...{ publicityFrom: version.publicity_from, publicityUntil: version.publicity_until },
  };
}

type FieldRow = Rows['record_type_field'][number];

function furtherText(version: RecordVersion, { code, choices }: FieldRow): string | null {
  const value = version.extra[code];
  if (value === undefined) return null;
  if (typeof value === 'object' && 'masked' in value) return value.masked;
  return joined([value].flat().map((item) => choices?.[item]?.zh ?? item));
}

function furtherSaid(version: RecordVersion, typeCode: string, { rows }: Question): Said {
  const own = rows.record_type_field
    .filter((field) => field.record_type_code === typeCode && field.own && !field.personal)
    .toSorted((one, other) => one.position - other.position);
  return Object.fromEntries(own.map((field) => [field.code, furtherText(version, field)]));
}

function changes(version: RecordVersion, question: Question) {
  const before = question.rows.record_version.find(
    (other) =>
      other.record_id === version.record_id && other.recorded_to.written === version.recorded_from.written,
  );
  if (before === undefined || !maySeeRecord(before, question)) return [];
  const type = version.type_code;
  const was: Said = { ...said(before), ...furtherSaid(before, type, question) };
  const is: Said = { ...said(version), ...furtherSaid(version, type, question) };
  return Object.keys(is)
    .filter((field) => was[field] !== is[field] && before.masked_fields?.includes(field) !== true)
    .map((field) => ({
      field,
      before: named(question, field, was[field] ?? null),
      after: named(question, field, is[field] ?? null),
    }));
}

/** Left out by the disclosure review, for everybody but its departments and its subject. */
function isLeftOut(version: RecordVersion, place: string, question: Question): boolean {
  const concerned =
    isOwn(question, version.authority_code) ||
    isOwn(question, version.provider_code) ||
    version.subject_id === representedSubject(question);
  return version.masked_fields?.includes(place) === true && !concerned;
}

/** Free text: as it was handed in for the deciding authority, masked for everybody else. */
export function textOf(
  version: RecordVersion,
  place: string,
  shown: string | null,
  question: Question,
): string | null {
  if (shown !== null && isLeftOut(version, place, question)) return '〔依法不予公开〕';
  if (version.original_digest === null || !isAuthority(version, question)) return shown;
  const kept = question.rows.record_original.find(
    ({ record_id, digest }) => record_id === version.record_id && digest === version.original_digest,
  );
  return kept?.texts[place] ?? shown;
}

/** Record types, authorities and lists by their names. */
function named(question: Question, field: string, value: string | null): string | null {
  const { rows } = question;
  const ofCode = ({ code }: { readonly code: string }) => code === value;
  const type = field === 'recordType' ? rows.record_type.find(ofCode) : undefined;
  const list = field === 'list' ? rows.list.find(ofCode) : undefined;
  const found = type ?? list;
  if (found !== undefined) return nameFor(question, found);
  return (field === 'authority' ? rows.department.find(ofCode)?.name : undefined) ?? value;
}
