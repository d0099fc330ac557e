import type { Database } from '@xintu/database';

/** Accounts that were closed, represent an organisation, or belong to no department. */
const accounts = `
  update account set disabled_at = timestamptz '2026-10-01 09:00+08' where abs(hashtext(subject)) % 5 = 1;
  update account set organisation_code = '91433101YY00000000' where abs(hashtext(subject)) % 6 = 1;
  insert into account (issuer, subject, name, department_code, roles, person)
    values ('https://id.example', 'nowhere', '演示人员', null, '{representative}', 'p-1'),
      ('https://other.example', 'nowhere', '演示人员', null, '{}', 'p-1');
`;

/** Sessions that go on, ended, or were ended; all moments lie years before or after now. */
const sessions = `
  insert into session (id, account_id, created_at, last_seen_at, expires_at, device, address_class, second_factor, ended_at, ended_because)
    select sha256(convert_to(subject || n.number, 'UTF8')), id, timestamptz '2026-03-02 09:00+08' + place / 3 * interval '1 hour',
      timestamptz '2026-03-02 19:00+08', timestamptz '2090-01-01 00:00+08', 'Firefox, Linux',
      (array['THIS_MACHINE', 'INTRANET', 'INTERNET', 'UNKNOWN'])[1 + (place + n.number) % 4], place % 2 = 0,
      case when n.number = 2 then timestamptz '2026-03-02 18:00+08' end, case when n.number = 2 then 'SIGNED_OUT' end
    from (select *, row_number() over (order by subject, issuer) as place from account) a cross join generate_series(1, 2) as n (number)
    where place <= 20;
`;

const tokens = `
  insert into service_token (hash, name, department_code, roles, created_at, expires_at, revoked_at, last_used_at, matters, record_types)
    select sha256(convert_to(code, 'UTF8')), '演示系统' || place, code, '{reporter,checker}',
      timestamptz '2026-03-02 09:00+08' + place / 2 * interval '1 hour',
      case when place % 3 = 0 then timestamptz '2026-04-01 00:00+08' else timestamptz '2090-01-01 00:00+08' end,
      case when place % 4 = 0 then timestamptz '2026-03-20 09:00+08' end,
      case when place % 2 = 0 then timestamptz '2026-03-19 09:00+08' end,
      case when place % 2 = 1 then array(select m.code from matter m order by m.code limit 2) end,
      case when place % 5 > 1 then array['licence'] when place % 5 = 1 then '{}' end
    from (select *, row_number() over (order by code) as place from department) d;
`;

/** Delegations that are to come, in force, over, or were ended. */
const delegations = `
  insert into delegation (kind, department_code, from_account, to_account, roles, valid_from, valid_until, reason, created_at,
      created_by, ended_at, ended_by)
    select (array['ABSENCE', 'DUTY'])[1 + place % 2], department_code, id, next_id, roles,
      case when place % 4 = 0 then timestamptz '2080-01-01 00:00+08' else timestamptz '2026-01-01 00:00+08' end,
      case when place % 4 = 1 then timestamptz '2026-02-01 00:00+08' else timestamptz '2090-01-01 00:00+08' end,
      '演示委托', timestamptz '2026-03-02 09:00+08' + place / 3 * interval '1 hour', 'test',
      case when place % 5 = 2 then timestamptz '2026-03-10 09:00+08' end, case when place % 5 = 2 then 'test' end
    from (select *, lead(id) over (partition by department_code order by subject) as next_id,
        row_number() over (order by subject, issuer) as place from account where department_code is not null) a
    where next_id is not null;
`;

/** What is kept of departments that were taken over; one is taken over in the records, too. */
const takeOvers = `
  insert into department_take_over (department_code, successor_code, taken_over_at, taken_over_on, reason, decided_by,
      accounts, tokens, record_types, open_batches)
    select d.code, s.code, timestamptz '2026-05-04 09:00+08', '2026-05-04', '机构改革', 'test', place, 2, 3, place + 4
    from (values ('market-433101', 'culture-433101', 1), ('human-resources-433100', 'housing-433100', 2)) as t (former, later, place)
    join department d on d.key = t.former join department s on s.key = t.later;
  update department d set successor_code = t.successor_code from department_take_over t where t.department_code = d.code;
`;

/** Makes, by statements, accounts and what is kept beside them in all their states. */
export async function makeUnusualAdministration({ pool }: Pick<Database, 'pool'>): Promise<void> {
  for (const statements of [accounts, sessions, tokens, delegations, takeOvers]) await pool.query(statements);
}
