-- A credential holds as long as its session was not ended, and for roles that are the account's own or, for the time of
-- a delegation within the department, those of whom it stands in for.
create or replace function require_credential(secret bytea, idle_minutes integer, department text, organisation text, roles text[])
  returns void language plpgsql stable security definer as $$
begin
  if secret is null
    or exists (select from public.service_token token
      where token.hash = secret and token.revoked_at is null and token.expires_at > now()
        and token.department_code = department and organisation is null
        and require_credential.roles <@ token.roles)
    or exists (select from public.session
      join public.account on account.id = session.account_id
      where session.id = secret and session.ended_at is null and session.expires_at > now()
        and account.disabled_at is null
        and session.last_seen_at > now() - make_interval(mins => idle_minutes)
        and account.department_code is not distinct from department
        and account.organisation_code is not distinct from organisation
        and (require_credential.roles <@ account.roles
          or require_credential.roles <@ (account.roles || array(select role
            from public.delegation d join public.account giver on giver.id = d.from_account, unnest(d.roles) role
            where d.to_account = account.id and d.ended_at is null and d.valid_from <= now() and d.valid_until > now()
              and giver.disabled_at is null and giver.department_code = account.department_code
              and role = any (giver.roles))))) then
    return;
  end if;
  raise exception 'the credential does not hold any more' using errcode = 'XT401';
end $$;
revoke execute on function require_credential from public;
grant execute on function require_credential to xintu_reader;
