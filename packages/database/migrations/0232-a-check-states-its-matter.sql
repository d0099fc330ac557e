-- A check states its matter and its case, and the ledger keeps them: whoever reads a check of the own department sees in
-- it what it found, as long as that is shared, without stating the matter once more. The rule of packages/checks/reads
-- (maySeeFound), written a second time on purpose. The view runs as its owner: the version is one that the reader may
-- see nowhere else.
create or replace view checked_record with (security_barrier = true, security_invoker = false) as
  select c.check_id, c.result_id, c.position, v.subject_id, v.record_id, v.recorded_from, v.type_code, v.kind, v.title,
    v.document_number, v.decided_on, v.severity, v.under_objection, v.authority_code, v.ended_on, v.exit_on, v.valid_to,
    v.publicity_until, v.provider_code, v.publicity_from, v.disclosure, k.department_code
  from credit_check k
  join credit_check_record c on c.check_id = k.id
  join record_version v on v.subject_id = c.subject_id and v.record_id = c.record_id and v.recorded_from = c.recorded_from
  join record_type t on t.code = v.type_code
  join legal_basis b on b.code = t.legal_basis_code
  left join record_version p on p.subject_id = c.subject_id and p.record_id = c.record_id and p.recorded_to = 'infinity'
  where (held_by_reader(k.department_code) or reader_audits())
    and (held_by_reader(v.authority_code) or v.subject_id = reader_subject() or reader_audits()
      or record_in_force(v, reader_today()) and record_in_force(p, reader_today())
        and (held_by_reader(v.provider_code)
          or held_by_reader(k.department_code) and t.sharing <> 'NOT_SHARED' and (not t.adverse or t.due_process)
            and b.valid_from <= reader_today() and coalesce(b.valid_to >= reader_today(), true)
          or is_among(v.type_code, 'xintu.open_types')
          or v.disclosure is distinct from 'WITHHOLD'
            and (is_among(v.type_code, 'xintu.public_types')
              or is_among(v.type_code, 'xintu.published_types') and v.publicity_from <= reader_today())));
