-- A gateway remembers for up to a minute whom a service token or a session stands for. Each transaction that relies on
-- it makes sure that the credential still holds, and for no less than what the transaction is told: so that what is
-- revoked, ended or taken away is gone at once, without a question of its own beforehand.
--
-- secret: what is kept of the credential (SHA-256); null: nobody is signed in, or nothing is remembered.
-- idle_minutes: after how many minutes without a request a session ends.
-- Raises XT401. Runs as the owner: tokens and sessions are nothing for the reader. Names are written out, as the reader
-- could put tables of the same name in front.
create function require_credential(secret bytea, idle_minutes integer, department text, organisation text, roles text[])
  returns void language plpgsql stable security definer as $$
begin
  if secret is null
    or exists (select from public.service_token token
      where token.hash = secret and token.revoked_at is null and token.expires_at > now()
        and token.department_code = department and organisation is null
        and require_credential.roles <@ token.roles)
    or exists (select from public.session
      join public.account on account.id = session.account_id
      where session.id = secret and session.expires_at > now() and account.disabled_at is null
        and session.last_seen_at > now() - make_interval(mins => idle_minutes)
        and account.department_code is not distinct from department
        and account.organisation_code is not distinct from organisation
        and require_credential.roles <@ account.roles) then
    return;
  end if;
  raise exception 'the credential does not hold any more' using errcode = 'XT401';
end $$;
revoke execute on function require_credential from public;
grant execute on function require_credential to xintu_reader;
