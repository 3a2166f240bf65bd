-- Two directives never share words: a word is owed once. The action says it kindly; this holds it when two people write at once.
alter table proposals add constraint living_proposals_never_overlap exclude using gist
  (tenant_id with =, version_id with =, int4range(starts_at, ends_at) with &&) where (state in ('open', 'accepted'));

-- A closed register may turn out to have missed something. Opening it again keeps the first signature and says who, when and why.
alter table register_closings drop constraint register_closings_pkey;
alter table register_closings add column closing_no int not null default 1 check (closing_no > 0);
alter table register_closings add primary key (tenant_id, version_id, closing_no);
alter table register_closings add column reopened_on date;
alter table register_closings add column reopened_by text;
alter table register_closings add column reopen_reason text;
alter table register_closings add constraint reopening_is_signed
  check ((reopened_on is null) = (reopened_by is null) and (reopened_on is null) = (reopen_reason is null));
create unique index one_closing_in_force on register_closings (tenant_id, version_id) where reopened_on is null;
comment on table register_closings is 'reading: the signed statement that every sentence of a version was read; in force until reopened';
