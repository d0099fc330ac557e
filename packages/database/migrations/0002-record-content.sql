-- What a version of a record says, as one text that does not depend on any setting of the session. The expressions
-- call only what is immutable, so that PostgreSQL inlines them into the statements that compare and hash them.

create function record_day(day date) returns text language sql immutable strict parallel safe as $$
  select (day - date '1970-01-01')::text $$;

create function record_list(items text[]) returns text language sql immutable strict parallel safe as $$
  select array_to_string(array(select quote_nullable(item) from unnest(items) as item), ',') $$;

-- What the provider stated. Equal statements are the same record, handed in again.
create function record_statement(v record_version) returns text language sql immutable parallel safe as $$
  select quote_nullable(v.type_code) || ',' || quote_nullable(v.authority_code) || ',' || quote_nullable(v.title)
    || ',' || quote_nullable(v.document_number) || ',' || quote_nullable(record_day(v.decided_on))
    || ',' || quote_nullable(record_day(v.valid_from)) || ',' || quote_nullable(record_day(v.valid_to))
    || ',' || quote_nullable(v.state) || ',' || quote_nullable(v.category) || ',' || quote_nullable(v.content)
    || ',' || quote_nullable(v.certificate_name) || ',' || quote_nullable(v.certificate_number)
    || ',' || quote_nullable(v.violation) || ',' || quote_nullable(v.facts) || ',' || quote_nullable(v.grounds)
    || ',' || quote_nullable(record_list(v.categories)) || ',' || quote_nullable(v.fine_amount::text)
    || ',' || quote_nullable(v.confiscated_amount::text) || ',' || quote_nullable(v.certificates_affected)
    || ',' || quote_nullable(v.procedure) || ',' || quote_nullable(v.severity) || ',' || quote_nullable(v.field)
    || ',' || quote_nullable(v.list_code) || ',' || quote_nullable(record_day(v.exit_on))
    || ',' || quote_nullable(v.exit_reason) || ',' || quote_nullable(v.exit_document_number)
    || ',' || quote_nullable(v.commitment_type) || ',' || quote_nullable(v.matter)
    || ',' || quote_nullable(record_day(v.due_on)) || ',' || quote_nullable(v.fulfilment)
    || ',' || quote_nullable(v.scheme_code) || ',' || quote_nullable(v.scheme_version)
    || ',' || quote_nullable(v.origin) || ',' || quote_nullable(v.period) || ',' || quote_nullable(v.grade)
    || ',' || quote_nullable(v.score::text) || ',' || quote_nullable(v.remark) || ',' || quote_nullable(v.extra::text) $$;

-- All that the version says: whose it is, the statement, its marks, how it ended, and the publicity computed for it.
-- The digest of the version, and of its ledger entry, is the SHA-256 of this text.
create function record_content(v record_version) returns text language sql immutable parallel safe as $$
  select v.subject_id::text || ',' || v.record_id::text || ',' || v.type_version::text || ',' || quote_literal(v.kind)
    || ',' || quote_literal(v.provider_code) || ',' || record_statement(v)
    || ',' || v.under_objection::text || ',' || v.under_review::text
    || ',' || quote_nullable(record_day(v.ended_on)) || ',' || quote_nullable(v.ended_reason)
    || ',' || quote_nullable(v.publicity_decision) || ',' || quote_nullable(v.publicity_reason)
    || ',' || quote_nullable(v.publicity_rule) || ',' || quote_nullable(v.publicity_rule_version)
    || ',' || quote_nullable(record_day(v.publicity_from)) || ',' || quote_nullable(record_day(v.publicity_until))
    || ',' || quote_nullable(record_day(v.repairable_from)) || ',' || v.publicity_provisional::text $$;

create function record_digest(v record_version) returns bytea language sql immutable parallel safe as $$
  select sha256(convert_to(record_content(v), 'UTF8')) $$;
