import type { ClientBase } from 'pg';

import type { DescribedPaper, PaperKind } from './oracle.ts';

/** A paper of the world: described, and with what only its answers can hold. */
export interface KnownPaper extends DescribedPaper {
  readonly number: number;
  readonly id: string;
}

/** The mark that stands in every text of a paper, and one in what no answer ever holds. */
export const paperMarks = {
  open: (number: number) => `T${String(number).padStart(4, '0')}T`,
  sealed: (number: number) => `S${String(number).padStart(4, '0')}S`,
} as const;

/** Space of the identifiers of papers. */
const uuid = (number: number) => `059b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A record that a paper is about. */
interface About {
  readonly id: string;
  readonly subject: string;
}

type Departments = Readonly<Record<'authority' | 'provider' | 'other', string>>;

/** Kinds of papers, and whether their subject sees them: always, never, or as it is said of each. */
const kinds: readonly { readonly kind: PaperKind; readonly subjectSees: boolean | 'some' }[] = [
  { kind: 'case', subjectSees: 'some' },
  { kind: 'complaint', subjectSees: false },
  { kind: 'issued-document', subjectSees: 'some' },
  { kind: 'signing', subjectSees: true },
  { kind: 'acknowledgement', subjectSees: true },
  { kind: 'zero-report', subjectSees: false },
  { kind: 'spot-check', subjectSees: false },
  { kind: 'bulletin', subjectSees: false },
  { kind: 'credit-check', subjectSees: false },
  { kind: 'credit-report', subjectSees: false },
];

/** Which kinds have a second department beside the first, and a credit office. */
const hasSecond: readonly PaperKind[] = ['case', 'complaint', 'acknowledgement'];
const hasOffice: readonly PaperKind[] = ['case', 'complaint', 'acknowledgement', 'issued-document'];

/** Papers of every kind for every share that departments, the credit office and the subject can have in them. */
export function describePapers(
  { authority, provider, other }: Departments,
  records: readonly About[],
): KnownPaper[] {
  let number = 0;
  return kinds.flatMap(({ kind, subjectSees }) => {
    const second = hasSecond.includes(kind) ? [null, authority, provider] : [null];
    const office = hasOffice.includes(kind) ? [null, other] : [null];
    const opens = subjectSees === 'some' ? [true, false] : [subjectSees];
    return [authority, provider, other].flatMap((department) =>
      second.flatMap((secondDepartment) =>
        office.flatMap((officeCode) =>
          opens.map((openToSubject): KnownPaper => {
            number += 1;
            const about = records[(number * 7) % records.length];
            if (about === undefined) throw new Error('papers are about records');
            return {
              ...{ kind, number, id: uuid(number), department, secondDepartment, officeCode },
              ...{ openToSubject, subject: about.subject, record: about.id },
            };
          }),
        ),
      ),
    );
  });
}

/** A complaint and its case have identifiers of their own. */
const caseOfComplaint = `overlay(p.id::text placing '06' from 1)::uuid`;

/** Statements that write papers of a kind from the rows `p` of `described`, in their order. */
const statements: Readonly<Record<PaperKind, readonly string[]>> = {
  case: caseStatements('case', `case when p.number % 2 = 0 then 'objection' else 'matrix' end`),
  complaint: [
    ...caseStatements('complaint', `'matrix'`, caseOfComplaint),
    `insert into complaint (subject_id, id, case_id, number, channel, received_on, code_digest, key_id, sealed)
     select p.subject, p.id, ${caseOfComplaint}, p.text, 'LETTER', '2026-01-02', sha256(convert_to(p.text || ':CODE', 'UTF8')), '1',
       convert_to(p.hidden, 'UTF8') from described p where kind = 'complaint'`,
  ],
  'issued-document': [
    `insert into issued_document (subject_id, id, record_id, template_code, template_version, name, title, number, department_code,
       credit_office_code, body, body_digest, open_to_subject, issued_on, issued_by, issuer_name)
     select p.subject, p.id, p.record, 'x', 0, p.text, p.text, p.text, p.department, p."officeCode", p.text, '', p."openToSubject",
       '2026-01-02', p.hidden, p.text from described p where kind = 'issued-document'`,
    `insert into issued_document_file select subject, id, 'pdf', '', convert_to(hidden, 'UTF8') from described
     where kind = 'issued-document'`,
  ],
  signing: [
    `insert into commitment_item (code, name, type, department_code, basis, article, without_it, created_by)
     select 'matrix', 'x', 'APPROVAL', department, 'x', 'x', 'NOTHING', 'x' from described limit 1`,
    `insert into commitment_template values ('matrix', 1, 'x', 'x', 1, 'DAY', '', '2026-01-01', 'x')`,
    `insert into commitment_signing (subject_id, id, record_id, number, item_code, template_version, content, digest, way,
       signer_name, signed_on, due_on, department_code, case_id, actor, request_key)
     select p.subject, p.id, p.record, p.text, 'matrix', 1, p.text, '', 'ONLINE', p.text, '2026-01-02', '2026-02-02', p.department,
       (select id from described where kind = 'case' and not "openToSubject" limit 1), p.hidden, p.hidden
     from described p where kind = 'signing'`,
  ],
  acknowledgement: [
    `insert into acknowledgement (subject_id, record_id, id, department_code, authority_code, credit_office_code, ways, received_at,
       record_type_code, document_number, reason, ended_on, told_on, acknowledger_name, note)
     select p.subject, uuidv7(), p.id, p.department, coalesce(p."secondDepartment", p.department), p."officeCode", '{LOOKED_UP}',
       now(), 'licence', p.text, 'REPAIRED', '2026-02-01', '2026-02-02', p.text, p.text
     from described p where kind = 'acknowledgement'`,
  ],
  'zero-report': [
    `insert into zero_report (id, provider_code, record_type_code, month, declared_by, declarer_name, declared_on)
     select p.id, p.department, 'licence', '2026-01-01', p.hidden, p.text, '2026-02-01' from described p where kind = 'zero-report'`,
  ],
  'spot-check': [
    `insert into spot_check (id, number, office_code, provider_code, record_type_code, source, checked_on, file_name, sha256,
       spot_checked, concealed, late, checked_by, checker_name)
     select p.id, p.text, p.department, p.department, 'licence', p.text, '2026-02-01', p.text, '', 1, 1, 0, p.hidden, p.text
     from described p where kind = 'spot-check'`,
    `insert into spot_check_item select p.id, 1, p.text, '2026-01-01', 'REPORTED', p.subject, p.record
     from described p where kind = 'spot-check'`,
  ],
  bulletin: [
    `insert into bulletin (id, number, office_code, division_code, year, quarter, first_day, last_day, made_on, made_by, maker_name,
       figures, document_file, document_sha256, workbook_file, workbook_sha256)
     select p.id, p.text, p.department, '433101', 2026, 1, '2026-01-01', '2026-03-31', '2026-03-02', p.hidden, p.text, '[]', f.id, '',
       f.id, '' from described p, (select id from stored_file limit 1) f where kind = 'bulletin'`,
  ],
  'credit-check': checkStatements(),
  'credit-report': [
    `insert into credit_report (id, number, verification_code, kind, scope, subject_id, department_code, matter_code, reference, issued_by,
       issuer_name, issued_on, as_of, records, pages, sha256)
     select p.id, p.text, p.text, 'SUBJECT', 'SHARED', p.subject, p.department, 'licence', p.text, p.hidden, p.text, '2026-01-02', now(),
       1, 1, '' from described p where kind = 'credit-report'`,
    `insert into credit_report_file select id, convert_to(hidden, 'UTF8') from described where kind = 'credit-report'`,
  ],
};

function caseStatements(kind: PaperKind, caseKind: string, id = 'p.id'): string[] {
  return [
    `insert into case_file (subject_id, id, kind_code, number, record_id, state_code, entered_on, department_code, credit_office_code,
       opened_by, opener_name, opener_department_code, opened_on, owner_name, deputy_name, single, open_to_subject)
     select p.subject, ${id}, ${caseKind}, p.text, p.record, 'matrix', '2026-01-02', p.department, p."officeCode", p.hidden, p.text,
       p."secondDepartment", '2026-01-02', p.text, p.text, false, p."openToSubject" from described p where kind = '${kind}'`,
    `insert into case_step (subject_id, case_id, position, kind_code, step_code, to_state, actor, actor_name, department_code, taken_on,
       reason, values)
     select p.subject, ${id}, 0, 'matrix', 'open', 'matrix', p.hidden, p.text, p.department, '2026-01-02', p.text,
       jsonb_build_object('note', p.text, 'undeclared', p.hidden) from described p where kind = '${kind}'`,
    `insert into case_document (subject_id, case_id, name, media_type, size_bytes, sha256, file_id, added_by, adder_name, added_on)
     select p.subject, ${id}, p.text, 'x', 1, '', f.id, p.hidden, p.text, '2026-01-02'
     from described p, (select id from stored_file limit 1) f where kind = '${kind}'`,
  ];
}

function checkStatements(): string[] {
  return [
    `insert into credit_check (id, number, verification_code, department_code, matter_code, reference, stage, reason, idempotency_key,
       request_digest, created_by, creator_name, created_on, as_of, tree_root, subjects, hits, measures)
     select p.id, p.text, p.text, p.department, 'licence', p.text, p.text, p.text, p.hidden, '', p.hidden, p.text, '2026-01-02', now(), '',
       1, 1, 1 from described p where kind = 'credit-check'`,
    `insert into credit_check_coverage select id, 'licence', '2026-01-01' from described where kind = 'credit-check'`,
    `insert into credit_check_result (check_id, id, position, given_code, given_name, outcome, matched_by, subject_id, leaf)
     select p.id, p.id, 1, p.text, p.text, 'HAS_RECORDS', 'CODE', p.subject, '' from described p where kind = 'credit-check'`,
    `insert into credit_check_candidate select id, id, 1, text, text, text, text from described where kind = 'credit-check'`,
    `insert into credit_check_confirmation
     select id, id, 1, id, text, hidden, text, '2026-01-02', '2026-01-02' from described where kind = 'credit-check'`,
    // Each check found every record of its subject, by the version that was the known one in January.
    `insert into credit_check_record
     select p.id, p.id, v.subject_id, v.record_id, v.recorded_from, row_number() over (partition by p.id order by v.record_id), ''
     from described p join record_version v on v.subject_id = p.subject and v.recorded_to < 'infinity' where p.kind = 'credit-check'`,
    `insert into credit_check_measure (check_id, result_id, id, measure_code, because)
     select c.check_id, c.result_id, c.check_id, (select min(code) from measure), array_agg(c.record_id)
     from credit_check_record c group by 1, 2`,
    `insert into credit_check_feedback (check_id, id, recorded_on, recorded_by, recorder_name)
     select p.id, p.id, '2026-01-03', p.hidden, p.text from described p where kind = 'credit-check'`,
    `insert into credit_check_decision select id, id, id, text, text, '2026-01-03' from described where kind = 'credit-check'`,
    `insert into credit_check_answer select id, id, id, false, 'OTHER', text from described where kind = 'credit-check'`,
  ];
}

/** Writes the papers. */
export async function addPapers(client: ClientBase, papers: readonly KnownPaper[]): Promise<void> {
  await client.query(
    `insert into stored_file (name, media_type, size_bytes, sha256) values ('矩阵', 'x', 1, '')`,
  );
  await client.query(
    `insert into case_kind select 'matrix', 'x', 'x', 'x', null, 'RECORD', code from legal_basis limit 1`,
  );
  await client.query(
    `insert into case_state (kind_code, code, position, name, english_name, closed)
     values ('matrix', 'matrix', 1, 'x', 'x', false), ('objection', 'matrix', 99, 'x', 'x', false)`,
  );
  await client.query(`insert into case_step_kind values ('matrix', 'open', 'x', 'x')`);
  await client.query(`insert into case_field values ('matrix', 'open', 'note', 1, 'x', 'x', false, null)`);
  const rows = papers.map((paper) => ({
    ...paper,
    text: paperMarks.open(paper.number),
    hidden: paperMarks.sealed(paper.number),
  }));
  await client.query(
    `create temporary table described (kind text, number integer, id uuid, department text, "secondDepartment" text,
       "officeCode" text, "openToSubject" boolean, subject uuid, record uuid, text text, hidden text) on commit drop`,
  );
  await client.query('insert into described select * from jsonb_populate_recordset(null::described, $1)', [
    JSON.stringify(rows),
  ]);
  for (const written of Object.values(statements))
    for (const statement of written) await client.query(statement);
}
