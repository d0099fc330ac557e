import type { Database } from '@xintu/database';
import { PENALTY_PUBLICITY_RULE } from '@xintu/kernel';

/** Versions of the catalogue in every state: named providers, no basis, what speaks against them. */
const versions = `
  insert into record_type_version (record_type_code, version, status, local, declaration, provider_codes, effective_from,
      effective_to, reason, refusals, proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at,
      decision_reason, activated_by, activated_at)
    select record_type_code, version + made.number, made.status, made.number % 2 = 1,
      declaration || case made.status
        when 'PROPOSED' then '{"legalBasis": null, "sector": "taxation", "retentionYears": null}'
        when 'REJECTED' then '{"publicity": {"rule": "fixed", "ruleCode": "test", "versions": [{"version": "V1", "basis": "演示",
          "article": "第一条", "from": "2026-01-01", "to": null, "confirmed": false, "shortestMonths": 3, "longestMonths": 12,
          "minimumMonths": null}]}}'::jsonb
        when 'SUPERSEDED' then jsonb_build_object('legalBasis', declaration -> 'legalBasis' || '{"to": "2026-02-01"}',
          'retentionYears', 5, 'fields', '[{"code": "level", "name": {"zh": "等级", "en": "Level"}, "type": "choice",
            "required": "always", "personal": true, "length": 9, "choices": [{"value": "b", "name": {"zh": "乙", "en": "B"}},
            {"value": "a", "name": {"zh": "甲", "en": "A"}}]}, {"code": "note", "name": {"zh": "说明", "en": "Note"},
            "type": "text", "required": {"when": "test"}, "personal": false}]'::jsonb)
        else '{}' end,
      case when made.number % 2 = 1 then array(select code from department order by key limit 3) end,
      '2026-01-01', case made.status when 'SUPERSEDED' then date '2026-02-01' end, '演示理由',
      case made.status when 'PROPOSED' then '[{"code": "NO_LEGAL_BASIS"}, {"code": "FIELD", "subject": "level", "value": "x"}]'::jsonb
        else '[]' end,
      'test', '演示提出人', timestamptz '2026-01-05 09:00+08' + made.number * interval '1 day', 'test',
      case when made.number > 1 then '演示审核人' end, case when made.number > 1 then timestamptz '2026-01-09 09:00+08' end,
      case when made.number > 1 then '演示意见' end, null, case when made.number > 3 then timestamptz '2026-01-10 09:00+08' end
    from record_type_version v, (values (1, 'PROPOSED'), (2, 'APPROVED'), (3, 'REJECTED'), (4, 'SUPERSEDED')) as made (number, status)
    where v.status = 'ACTIVE' and (abs(hashtext(v.record_type_code)) + made.number) % 3 > 0
    on conflict do nothing;
`;

/** Sets of rules in every state, one of them of another rule, with everything that a version can say. */
const sets = `
  insert into rule_set (rule_code, number, status, content, reason, proposed_by, proposed_by_name, proposed_at, adopted_by,
      adopted_by_name, adopted_at, adopted_on)
    select made.code, 10 + made.number, made.status, jsonb_build_object('transition', jsonb_build_object(
        'holds', (array['EARLIER_END', 'OWN_VERSION'])[1 + made.number % 2], 'confirmed', made.number % 2 = 0),
      'versions', '[{"version": "T2", "basis": "演示依据", "article": "第二条", "from": "2025-01-01", "to": null, "confirmed": false,
          "classless": false, "classOfFine": true, "unpublishedCategories": ["WARNING", "CRITICISM"],
          "classes": {"SPECIAL": {"minimumMonths": 12, "maximumMonths": 36}, "MINOR": {"minimumMonths": null, "maximumMonths": 3},
            "SERIOUS": {"minimumMonths": 6, "maximumMonths": 12}},
          "minimumByField": {"FOOD": 12, "DRUGS": 9}, "classOfCategory": {"REVOCATION": "SERIOUS", "CLOSURE": "SPECIAL"}},
        {"version": "T1", "basis": "演示依据", "article": "第一条", "from": "2020-01-01", "to": "2024-12-31", "confirmed": true,
          "classless": true, "classOfFine": false, "unpublishedCategories": [], "classes": {}, "minimumByField": {}, "classOfCategory": {}}]'::jsonb,
      'fineThresholds', '[{"version": "F1", "basis": "演示依据", "article": "第三条", "from": "2020-01-01", "to": "2026-12-31",
          "confirmed": true, "field": "FOOD", "largerFrom": "100000", "hugeFrom": "1000000.5"},
        {"version": "F0", "basis": "演示依据", "article": "第四条", "from": "2020-01-01", "to": null, "confirmed": false,
          "field": null, "largerFrom": "5000.00", "hugeFrom": "50000.00"}]'::jsonb)
      || case when made.number % 2 = 0 then '{"confirmations": [{"part": "version T1", "basis": "演示文件", "name": "演示核实人",
        "on": "2026-06-01"}, {"part": "transition", "basis": "演示文件", "name": "演示核实人", "on": "2026-05-01"}]}'::jsonb else '{}' end,
      '演示理由', 'test', '演示提出人', timestamptz '2026-05-04 09:00+08' + made.number / 2 * interval '1 day', null,
      case when made.status = 'SUPERSEDED' then '演示采用人' end, null, case when made.status = 'SUPERSEDED' then date '2026-05-10' end
    from (values ('${PENALTY_PUBLICITY_RULE}', 1, 'PROPOSED'), ('${PENALTY_PUBLICITY_RULE}', 2, 'SUPERSEDED'),
      ('${PENALTY_PUBLICITY_RULE}', 3, 'REJECTED'), ('${PENALTY_PUBLICITY_RULE}', 4, 'SUPERSEDED'),
      ('another-rule', 5, 'ADOPTED')) as made (code, number, status);
`;

/** Trials and adoptions of those sets: under way, done, failed. */
const runs = `
  insert into rule_run (rule_set_id, kind, status, today, started_by, started_by_name, started_at, finished_at, records_total,
      records_read, records_changed, failure)
    select s.id, (array['TRIAL', 'ADOPTION'])[1 + n.number % 2], (array['RUNNING', 'DONE', 'FAILED'])[1 + n.number % 3], '2026-06-01',
      'test', '演示发起人', timestamptz '2026-06-01 09:00+08' + n.number / 2 * interval '1 hour',
      case when n.number % 3 > 0 then timestamptz '2026-06-01 19:00+08' end, case when n.number % 3 > 0 then 100 end, 10 * n.number,
      n.number, case when n.number % 3 = 2 then '演示失败原因' end
    from rule_set s cross join generate_series(1, 4) as n (number) where s.rule_code = '${PENALTY_PUBLICITY_RULE}';
  insert into rule_run_change select r.id, c.change, c.count from rule_run r,
    (values ('ENDS_LATER', 7), ('BASIS_ONLY', 90), ('ENDS_EARLIER', 3)) as c (change, count) where r.status <> 'RUNNING';
  insert into rule_run_sample (run_id, change, position, record_id, document_number, authority_code, decided_on, before, after)
    select r.id, (array['ENDS_LATER', 'BASIS_ONLY'])[1 + v.place % 2], v.place, v.record_id, v.document_number,
      case when v.place = 3 then 'nobody' else v.authority_code end, v.decided_on,
      case when v.place = 1 then '{}' else '{"decision": "NOT_PUBLISHED", "reason": "UNPUBLISHED_CATEGORY", "version": "T1"}'::jsonb end,
      '{"decision": "PUBLISH", "reason": null, "version": "T2", "until": "2027-01-01", "repairableFrom": "2026-08-01", "provisional": true}'
    from rule_run r, (select *, row_number() over (order by document_number, record_id) as place from record_version
      where recorded_to = 'infinity' and kind = 'penalty') v where v.place <= 6 and r.status <> 'RUNNING';
`;

/** Makes, by statements, what the credit office proposes and tries, in all its states. */
export async function makeUnusualRules({ pool }: Pick<Database, 'pool'>): Promise<void> {
  for (const statements of [versions, sets, runs]) await pool.query(statements);
}
