-- How a department makes its checks: lists that do not count in a matter, beside the record types.
alter table matter_setting add column excluded_lists text[] not null default '{}';
alter table matter_setting add column changer_name text not null default '';
