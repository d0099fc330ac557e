import type { Database } from '@xintu/database';

/** Items of every type and exclusion, with up to two wordings. */
const items = `
  insert into commitment_item (code, name, type, other_type, department_code, basis, article, excluded, without_it, active, created_by)
    select 'item' || n, '演示事项' || n, t.type, case when t.type = 'OTHER' then '演示类型' end, d.code, '演示依据', '第一条',
      case when n % 5 = 0 then (array['NATIONAL_SECURITY', 'PUBLIC_SAFETY', 'HEALTH_AND_PROPERTY', 'HIGH_RISK'])[1 + n / 5 % 4] end,
      (array['ORDINARY_PROCEDURE', 'NOTHING'])[1 + n % 2], n % 7 > 0, 'test'
    from (select code, row_number() over (order by code)::int as n from department) d
    join (values (0, 'APPROVAL'), (1, 'DEFERRED_MATERIAL'), (2, 'CERTIFICATE'), (3, 'REPAIR'), (4, 'INDUSTRY'),
      (5, 'VOLUNTARY'), (6, 'OTHER')) t (place, type) on t.place = n % 7;
  insert into commitment_template (item_code, version, content, liability, term_value, term_unit, digest, valid_from, created_by)
    select i.code, v, '演示承诺' || v, '演示责任', v, (array['DAY', 'MONTH'])[v], sha256(convert_to(i.code || v, 'UTF8')), '2026-01-01', 'test'
    from commitment_item i cross join generate_series(1, 2) v where length(i.code) + v > 6;
`;

/** Signed texts of records that are commitments, with a case of their subject where there is one. */
const signings = `
  insert into commitment_signing (subject_id, record_id, number, item_code, template_version, content, digest, way,
      signer_name, signed_on, scan_digest, due_on, department_code, case_id, actor, request_key)
    select v.subject_id, v.record_id, '433101' || lpad(v.n::text, 14, '0'), t.item_code, t.version, '演示全文' || v.n, sha256('x'),
      case when v.n % 3 = 0 then 'PAPER' else 'ONLINE' end, '演示签署人', date '2026-06-01' + v.n / 3,
      case when v.n % 3 = 0 then sha256('y') end, '2026-12-01', v.authority_code,
      coalesce((select c.id from case_file c where c.subject_id = v.subject_id order by c.id limit 1), uuidv7()), 'test', v.n::text
    from (select *, row_number() over (order by record_id)::int as n from record_version
        where recorded_to = 'infinity' and kind = 'commitment') v
    join (select *, row_number() over (order by item_code, version) as place, count(*) over () as places from commitment_template) t
      on t.place = 1 + v.n % t.places
    where v.n <= 90;
`;

/** Complaints behind cases of every kind, some of them anonymous; decisions that are records of their subject. */
const complaints = `
  insert into complaint (subject_id, case_id, number, channel, received_on, code_digest, key_id, sealed)
    select c.subject_id, c.id, c.number, (array['ONLINE', 'TELEPHONE', 'LETTER', 'VISIT'])[1 + n % 4], c.opened_on,
      sha256(convert_to(c.number || ':' || 'ABCD', 'UTF8')), case when n % 2 = 0 then '1' end, case when n % 2 = 0 then '\\x00'::bytea end
    from (select *, row_number() over (order by id)::int as n from case_file) c where n % 4 = 0 or kind_code = 'complaint';
  update case_step s set step_code = 'record', values = s.values || jsonb_build_object('documentNumber', v.document_number)
    from complaint c join record_version v on v.subject_id = c.subject_id and v.recorded_to = 'infinity'
    where s.case_id = c.case_id and s.position = 1 and s.kind_code = 'complaint';
`;

/** Makes, by statements, commitments and complaints in all their states. */
export async function makeUnusualPromises({ pool }: Pick<Database, 'pool'>): Promise<void> {
  await pool.query(items);
  await pool.query(signings);
  await pool.query(complaints);
}
