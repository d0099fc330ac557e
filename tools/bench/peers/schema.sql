-- What the peers read: views of the same tables, of what is present only. The comments tell PostGraphile of keys and
-- relations that views don't have. Derived states are computed here, as its users do.
drop schema if exists peer cascade;
create schema peer;

create view peer.department as select code, name from department;
create view peer.division as select code, name from division;
create view peer.industry as select code, name from industry;
create view peer.sector as select code, name from sector;
create view peer.legal_basis as select code, title, article from legal_basis;
create view peer.list as select code, name, kind, legal_basis_code from list;

create view peer.subject as
  select v.subject_id as id, k.key as code, v.name, v.kind, v.status, v.enterprise_type, v.legal_representative,
    v.address, v.registered_capital, v.business_scope, v.registered_on, v.registered_at_code, v.division_code,
    v.industry_code,
    (select r.other_subject_id from relation r where r.subject_id = v.subject_id and r.kind = 'BRANCH_OF'
      and r.direction = 'OUTGOING' and r.recorded_to = 'infinity' limit 1) as parent_id
  from subject_key k join subject_version v on v.subject_id = k.subject_id and v.recorded_to = 'infinity';

create view peer.former_name as
  select subject_id, recorded_from, name, recorded_to from subject_name where recorded_to < 'infinity';

create view peer.relation as
  select subject_id, kind, other_subject_id, since, until from relation
  where direction = 'OUTGOING' and recorded_to = 'infinity';

create view peer.record as
  select v.subject_id, v.record_id as id, v.type_code, upper(v.kind) as kind, v.authority_code, v.provider_code,
    v.title, v.document_number, v.decided_on
  from record_version v where v.recorded_to = 'infinity';

create view peer.licence as
  select v.subject_id, v.record_id as id, v.type_code, v.authority_code, v.provider_code, v.title, v.document_number,
    v.category, v.content, v.certificate_name, v.certificate_number, v.decided_on, v.valid_from, v.valid_to,
    coalesce(v.state, case when v.valid_to < current_date then 'EXPIRED' else 'VALID' end) as status,
    v.under_objection, v.extra ->> 'qualificationCategory' as qualification_category,
    (select f.choices -> (v.extra ->> 'qualificationGrade') ->> 'zh' from record_type_field f
      where f.record_type_code = v.type_code and f.code = 'qualificationGrade') as qualification_grade
  from record_version v where v.kind = 'licence' and v.recorded_to = 'infinity';

create view peer.market as
  select distinct v.subject_id, v.type_code,
    case v.type_code when 'entertainment-licence' then '娱乐场所' else '旅行社' end as name
  from record_version v
  where v.type_code in ('entertainment-licence', 'travel-agency-licence') and v.recorded_to = 'infinity';

create view peer.penalty as
  select v.subject_id, v.record_id as id, v.authority_code, v.provider_code, v.document_number, v.violation, v.facts,
    v.grounds, v.categories, v.content, v.fine_amount, v.confiscated_amount, v.certificates_affected, v.procedure,
    v.severity, v.decided_on, v.under_objection, v.under_review,
    case when v.publicity_decision = 'NOT_PUBLISHED' then 'NOT_PUBLISHED'
      when v.publicity_until < current_date then 'ENDED'
      when v.publicity_from <= current_date then 'IN_PUBLICITY' else 'PENDING' end as publicity_status,
    v.publicity_reason, v.publicity_from, v.publicity_until, v.repairable_from, v.publicity_provisional,
    v.publicity_rule, v.publicity_rule_version
  from record_version v where v.kind = 'penalty' and v.recorded_to = 'infinity';

create view peer.listing as
  select v.subject_id, v.record_id as id, v.list_code, v.type_code, v.authority_code, v.provider_code,
    (select l.legal_basis_code from list l where l.code = v.list_code) as legal_basis_code,
    (select l.sector_code || ' ' || l.kind from list l where l.code = v.list_code) as list_group,
    coalesce(v.state, case when v.exit_on <= current_date then 'REMOVED'
      when v.valid_to < current_date then 'ENDED' else 'IN_FORCE' end) as status,
    v.document_number, v.decided_on, coalesce(v.valid_from, v.decided_on) as listed_from, v.valid_to as listed_until,
    v.under_objection, v.under_review, v.exit_on, v.exit_reason, v.exit_document_number
  from record_version v where v.kind = 'listing' and v.recorded_to = 'infinity';

create view peer.commitment as
  select v.subject_id, v.record_id as id, v.provider_code, v.document_number as number, v.commitment_type, v.matter,
    v.decided_on, v.due_on, v.fulfilment, v.under_objection
  from record_version v where v.kind = 'commitment' and v.recorded_to = 'infinity';

create view peer.evaluation as
  select v.subject_id, v.record_id as id, v.type_code, v.scheme_code, v.scheme_version, v.origin, v.period, v.grade,
    v.score, v.decided_on, v.valid_to, v.under_objection,
    (select t.sector_code from record_type t where t.code = v.type_code) as sector_code
  from record_version v where v.kind = 'evaluation' and v.recorded_to = 'infinity';

comment on view peer.department is '@primaryKey code';
comment on view peer.division is '@primaryKey code';
comment on view peer.industry is '@primaryKey code';
comment on view peer.sector is '@primaryKey code';
comment on view peer.legal_basis is '@primaryKey code';
comment on view peer.list is '@primaryKey code';
comment on view peer.subject is E'@primaryKey id\n@unique code\n@foreignKey (registered_at_code) references peer.division (code)|@fieldName registeredAt\n@foreignKey (division_code) references peer.division (code)|@fieldName division\n@foreignKey (industry_code) references peer.industry (code)|@fieldName industry\n@foreignKey (parent_id) references peer.subject (id)|@fieldName parent|@foreignFieldName branches';
comment on view peer.former_name is E'@primaryKey subject_id,recorded_from\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName formerNames';
comment on view peer.relation is E'@primaryKey subject_id,kind,other_subject_id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName from|@foreignFieldName relations\n@foreignKey (other_subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName relationsToIt';
comment on view peer.record is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName timeline\n@foreignKey (authority_code) references peer.department (code)|@fieldName authority|@foreignFieldName decidedRecords';
comment on view peer.licence is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName licences\n@foreignKey (authority_code) references peer.department (code)|@fieldName authority|@foreignFieldName decidedLicences\n@foreignKey (provider_code) references peer.department (code)|@fieldName provider|@foreignFieldName providedLicences';
comment on view peer.market is E'@primaryKey subject_id,type_code\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName markets';
comment on view peer.penalty is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName penalties\n@foreignKey (authority_code) references peer.department (code)|@fieldName authority|@foreignFieldName decidedPenalties\n@foreignKey (provider_code) references peer.department (code)|@fieldName provider|@foreignFieldName providedPenalties';
comment on view peer.listing is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName listings\n@foreignKey (list_code) references peer.list (code)|@fieldName list|@foreignFieldName listings\n@foreignKey (legal_basis_code) references peer.legal_basis (code)|@fieldName legalBasis|@foreignFieldName listings\n@foreignKey (authority_code) references peer.department (code)|@fieldName authority|@foreignFieldName decidedListings\n@foreignKey (provider_code) references peer.department (code)|@fieldName provider|@foreignFieldName providedListings';
comment on view peer.commitment is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName commitments\n@foreignKey (provider_code) references peer.department (code)|@fieldName provider|@foreignFieldName providedCommitments';
comment on view peer.evaluation is E'@primaryKey id\n@foreignKey (subject_id) references peer.subject (id)|@fieldName subject|@foreignFieldName evaluations\n@foreignKey (sector_code) references peer.sector (code)|@fieldName sector|@foreignFieldName evaluations';
