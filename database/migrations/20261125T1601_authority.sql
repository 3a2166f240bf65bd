-- Who may decide what, at which level, on what legal ground, from when to when.
create table authority_rules (
  tenant_id uuid not null references tenants,
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  field text not null check (field <> ''),
  level text not null check (level in ('central', 'city', 'district', 'commune')),
  matter text not null check (matter <> ''),
  decider text not null check (decider <> ''),
  organisation_id uuid,
  valid daterange not null check (not isempty(valid)),
  legal_basis text not null check (legal_basis <> ''),
  certainty text not null check (certainty in ('found', 'background')),
  source text not null check (source <> ''),
  primary key (tenant_id, key),
  foreign key (tenant_id, organisation_id) references organisations,
  constraint one_decider_a_day exclude using gist (tenant_id with =, field with =, level with =, matter with =, valid with &&)
);
comment on table authority_rules is 'organisations: who may decide a matter of a field at a level, from when to when, with its legal basis';
