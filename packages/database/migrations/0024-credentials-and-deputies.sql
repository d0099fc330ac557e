-- What a gateway remembers of a credential holds as long as the credential stands for the very same: roles, department,
-- what that took over, whom an account stands in for, what a token is held to. Whatever is taken away or added, the
-- fingerprint is another one, and the gateway looks anew. Both functions are null for what doesn't hold any more.
-- Names are written out, as the reader could put tables of the same name in front (migration 0005).
create function standing_of_department(code text) returns text language sql stable as $$
  select row(d.code, d.name, d.sector,
    array(select former.code from public.department former where former.successor_code = d.code order by 1))::text
  from public.department d where d.code = standing_of_department.code
$$;
create function standing_of_token(secret bytea) returns bytea language sql stable as $$
  select sha256(convert_to(row(token.id, token.name, token.roles, token.matters, token.record_types,
    public.standing_of_department(token.department_code))::text, 'UTF8'))
  from public.service_token token
  where token.hash = secret and token.revoked_at is null and token.expires_at > now()
$$;
-- Roles through others count as long as those hold them, in the same department, with open accounts.
create function standing_of_session(secret bytea, idle_minutes integer) returns bytea language sql stable as $$
  select sha256(convert_to(row(account.id, account.name, account.roles, account.organisation_code,
    public.standing_of_department(account.department_code),
    array(select other.id from public.account other where other.person = account.person order by 1),
    array(select row(d.id, array(select role from unnest(d.roles) role where role = any (giver.roles)))::text
      from public.delegation d join public.account giver on giver.id = d.from_account
      where d.to_account = account.id and d.ended_at is null and d.valid_from <= now() and d.valid_until > now()
        and giver.disabled_at is null and giver.department_code = account.department_code
      order by d.id))::text, 'UTF8'))
  from public.session join public.account on account.id = session.account_id
  where session.id = secret and session.ended_at is null and session.expires_at > now()
    and account.disabled_at is null
    and session.last_seen_at > now() - make_interval(mins => idle_minutes)
$$;

-- standing: the fingerprint that was found with what the gateway remembers. Otherwise as in migration 0005.
drop function require_credential(bytea, integer, text, text, text[]);
create function require_credential(secret bytea, idle_minutes integer, standing bytea)
  returns void language plpgsql stable security definer as $$
begin
  if secret is null
    or standing = coalesce(public.standing_of_token(secret), public.standing_of_session(secret, idle_minutes)) then
    return;
  end if;
  raise exception 'the credential does not hold any more' using errcode = 'XT401';
end $$;
revoke execute on function require_credential, standing_of_department, standing_of_token, standing_of_session from public;
grant execute on function require_credential to xintu_reader;
