import { isAuthority, maySeeRecord } from './access.ts';
import { departmentOf, legalBasisOf, recordType, sectorOf } from './catalogue.ts';
import { handInOf } from './hand-in.ts';
import { disclosureOf } from './disclosure.ts';
import { list } from './lists.ts';
import { noticesOfRecord } from './notices.ts';
import { sorted } from './page.ts';
import { schemeName } from './schemes.ts';
import { isKnown, nameFor, type Question, representedSubject, typeOf } from './question.ts';
import type { RecordVersion } from './rows.ts';
import {
  licenceStatus,
  listingStatus,
  publicityReason,
  publicityStatus,
  publishedOn,
  standing,
} from './states.ts';
import { subjectBehind } from './subject.ts';
import { seenVersions, textOf, versionsOf } from './versions.ts';

/** Newest decision first. */
export const newestFirst = {
  keys: ({ decided_on, record_id }: RecordVersion) => [decided_on, record_id],
  directions: ['desc', 'desc'],
} as const;

/** The known versions of records that the reader may see and that fulfil a condition. */
export function seenRecords(question: Question, where: (version: RecordVersion) => boolean): RecordVersion[] {
  return question.rows.record_version.filter(
    (version) => isKnown(version, question) && where(version) && maySeeRecord(version, question),
  );
}

/** The same, newest decision first. */
export const newestRecords = (question: Question, where: (version: RecordVersion) => boolean) =>
  sorted(seenRecords(question, where), newestFirst);

/** The score of a grade is for the organisation and the authority only. */
export function scoreFor(version: RecordVersion, question: Question): number | null {
  const own = version.subject_id === representedSubject(question);
  return own || isAuthority(version, question) ? version.score : null;
}

/** What a record type declares beyond its kind, with its values for the reader. */
export function ownFields(version: RecordVersion, question: Question) {
  const language = question.reader.language === 'en' ? 'en' : 'zh';
  return question.rows.record_type_field
    .filter(
      (field) => field.record_type_code === version.type_code && (field.own || field.code in version.extra),
    )
    .toSorted((one, other) => one.position - other.position)
    .map((field) => {
      const { code } = field;
      const value = version.extra[code];
      const own = version.subject_id === representedSubject(question);
      const hidden = field.personal && !own && !isAuthority(version, question);
      const label = nameFor(question, field);
      if (hidden || value === undefined) return { code, label, value: null };
      if (typeof value === 'object' && 'masked' in value) return { code, label, value: value.masked };
      const shown = [value].flat().map((item) => field.choices?.[item]?.[language] ?? item);
      return { code, label, value: textOf(version, code, shown.join('、'), question) };
    });
}

function publicity(version: RecordVersion, question: Question) {
  if (version.publicity_decision === null) return null;
  const { publicity_rule: code, publicity_rule_version: rule } = version;
  return {
    status: publicityStatus(version, question),
    reason: publicityReason(version, question),
    from: version.publicity_from,
    until: version.publicity_until,
    repairableFrom: version.repairable_from,
    provisional: version.publicity_provisional,
    rule: code === null ? null : { code, version: rule },
  };
}

function legalBasis(version: RecordVersion, question: Question) {
  const list = question.rows.list.find(({ code }) => code === version.list_code);
  const code = list?.legal_basis_code ?? typeOf(question, version.type_code).legal_basis_code;
  return legalBasisOf(question, code);
}

/** 信用信息: a version of a record, whatever its kind. */
export function record(version: RecordVersion, question: Question) {
  const { kind } = version;
  return {
    __typename: kind.slice(0, 1).toUpperCase() + kind.slice(1),
    id: version.record_id,
    kind: kind.toUpperCase(),
    recordType: () => recordType(question, typeOf(question, version.type_code)),
    title: version.title,
    documentNumber: version.document_number,
    decidedOn: version.decided_on,
    authority: () => departmentOf(question, version.authority_code),
    provider: () => departmentOf(question, version.provider_code),
    underObjection: version.under_objection,
    underReview: version.under_review,
    subject: () => subjectBehind(question, version.subject_id),
    fields: () => ownFields(version, question),
    legalBasis: () => legalBasis(version, question),
    standing: () => standing(version, question),
    publicity: () => publicity(version, question),
    recordedFrom: version.recorded_from.written,
    receivedAt: () =>
      question.rows.record.find(({ id }) => id === version.record_id)?.first_accepted_at.written,
    notices: () => noticesOfRecord(question, version),
    notes: () => notesOf(question, version),
    acceptedOn: () => question.rows.record.find(({ id }) => id === version.record_id)?.accepted_on ?? null,
    publishedOn: () => publishedOn(version, question),
    disclosure: () => disclosureOf(version, question),
    handIn: () => handInOf(version, question),
    versionCount: () => seenVersions(version, question).length,
    versions: versionsOf(version, question),
    remark: textOf(version, 'remark', version.remark, question),
    ...ofKind(version, question),
  };
}

/** What both sides said of it, as it was known. */
function notesOf(question: Question, { subject_id, record_id }: RecordVersion) {
  return question.rows.record_note
    .filter(
      (note) => note.subject_id === subject_id && note.record_id === record_id && isKnown(note, question),
    )
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((note) => ({
      subjectStatement: note.subject_statement,
      authorityStatement: note.authority_statement,
      notedOn: note.noted_on,
    }));
}

/** The fields that only records of this kind have. */
function ofKind(version: RecordVersion, question: Question): object {
  switch (version.kind) {
    case 'licence':
      return licence(version, question);
    case 'penalty':
      return penalty(version, question);
    case 'listing':
      return listing(version, question);
    case 'commitment':
      return commitment(version, question);
    case 'evaluation':
      return evaluation(version, question);
    default:
      return {
        category: textOf(version, 'category', version.category, question),
        content: textOf(version, 'content', version.content, question),
        validTo: version.valid_to,
      };
  }
}

/** 行政许可, and what is made of one. */
export function licence(version: RecordVersion, question: Question) {
  return {
    category: textOf(version, 'category', version.category, question),
    content: textOf(version, 'content', version.content, question),
    certificateName: textOf(version, 'certificateName', version.certificate_name, question),
    certificateNumber: version.certificate_number,
    status: () => licenceStatus(version, question),
    validFrom: version.valid_from,
    validTo: version.valid_to,
  };
}

function penalty(version: RecordVersion, question: Question) {
  const { categories, procedure, severity, field } = version;
  return {
    ...{ categories, procedure, severity, field },
    violation: textOf(version, 'violation', version.violation, question),
    facts: textOf(version, 'facts', version.facts, question),
    grounds: textOf(version, 'grounds', version.grounds, question),
    content: textOf(version, 'content', version.content, question),
    fineAmount: version.fine_amount,
    confiscatedAmount: version.confiscated_amount,
    certificatesAffected: textOf(version, 'certificatesAffected', version.certificates_affected, question),
  };
}

function listing(version: RecordVersion, question: Question) {
  const found = question.rows.list.find(({ code }) => code === version.list_code);
  const { exit_on: on, exit_reason: reason, exit_document_number: documentNumber } = version;
  return {
    list: found && list(question, found),
    status: () => listingStatus(version, question),
    from: version.valid_from ?? version.decided_on,
    until: version.valid_to,
    exit:
      on === null ? null : { on, reason: textOf(version, 'exitReason', reason, question), documentNumber },
  };
}

function commitment(version: RecordVersion, question: Question) {
  return {
    matter: textOf(version, 'matter', version.matter, question),
    content: textOf(version, 'content', version.content, question),
    fulfilment: version.fulfilment,
    number: version.document_number,
    type: version.commitment_type,
    madeOn: version.decided_on,
    dueOn: version.due_on,
  };
}

function evaluation(version: RecordVersion, question: Question) {
  const { origin, period, grade, scheme_code: code, scheme_version: schemeVersion } = version;
  return {
    ...{ origin, period, grade },
    sector: () => sectorOf(question, typeOf(question, version.type_code).sector_code),
    scheme:
      code === null
        ? null
        : { code, version: schemeVersion, name: schemeName(question, code, schemeVersion) },
    score: () => scoreFor(version, question),
    evaluatedOn: version.decided_on,
    validUntil: version.valid_to,
  };
}
