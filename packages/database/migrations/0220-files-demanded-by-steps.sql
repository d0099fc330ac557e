-- After which step a file came into its case: a step can demand one that was added since the case got where it stands.
alter table case_document add column after_step integer not null default 0;
