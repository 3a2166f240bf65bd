-- Who: units with dated versions in several parallel trees, posts and who held them, successions.
create table organisations (
  tenant_id uuid not null references tenants,
  id uuid not null,
  key text not null,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
comment on table organisations is 'organisations: the stable identity of a unit; key is our own stable word for it';

create table organisation_versions (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  other_names text[] not null default '{}',
  code text,
  level text not null check (level in ('central', 'city', 'district', 'commune')),
  kind text not null check (kind in ('party', 'ministry', 'council', 'committee', 'department', 'district', 'commune', 'board', 'front', 'other')),
  valid daterange not null check (not isempty(valid)),
  search_text text not null,
  source text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisations,
  constraint one_name_a_day exclude using gist (tenant_id with =, organisation_id with =, valid with &&),
  constraint one_unit_a_code exclude using gist (tenant_id with =, code with =, level with =, valid with &&) where (code is not null)
);
create index organisation_versions_search on organisation_versions using gin (search_text gin_trgm_ops);
comment on table organisation_versions is 'organisations: what a unit is called and where it stands, from when to when (codes are re-used over time)';

create table organisation_parents (
  tenant_id uuid not null,
  tree text not null check (tree in ('party', 'government', 'front')),
  organisation_id uuid not null,
  parent_id uuid not null,
  valid daterange not null check (not isempty(valid)),
  foreign key (tenant_id, organisation_id) references organisations,
  foreign key (tenant_id, parent_id) references organisations,
  check (organisation_id <> parent_id),
  constraint one_parent_a_day exclude using gist (tenant_id with =, tree with =, organisation_id with =, valid with &&)
);
create index organisation_parents_children on organisation_parents (tenant_id, tree, parent_id);
comment on table organisation_parents is 'organisations: parallel trees (Party, government, Front) over the same units';

create table successions (
  tenant_id uuid not null,
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  effective_on date not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'dissolve', 'transfer')),
  is_main boolean not null,
  field text,
  legal_basis text not null,
  source text not null,
  certainty text not null check (certainty in ('found', 'background')),
  primary key (tenant_id, id),
  foreign key (tenant_id, predecessor_id) references organisations,
  foreign key (tenant_id, successor_id) references organisations,
  check (predecessor_id <> successor_id)
);
create unique index one_main_heir on successions (tenant_id, predecessor_id, effective_on) where is_main;
comment on table successions is 'organisations: who inherits from whom, from which day, on what legal basis; is_main marks the default heir';

create table posts (
  tenant_id uuid not null,
  id uuid not null,
  key text not null,
  organisation_id uuid not null,
  name text not null check (name <> ''),
  valid daterange not null check (not isempty(valid)),
  primary key (tenant_id, id),
  unique (tenant_id, key),
  foreign key (tenant_id, organisation_id) references organisations
);
comment on table posts is 'organisations: a post of a unit; tasks are answered for by a post, never by a person';

create table appointments (
  tenant_id uuid not null,
  post_id uuid not null,
  person_name text not null check (person_name <> ''),
  valid daterange not null check (not isempty(valid)),
  source text not null,
  foreign key (tenant_id, post_id) references posts,
  constraint one_holder_a_day exclude using gist (tenant_id with =, post_id with =, valid with &&)
);
comment on table appointments is 'organisations: who held a post from when to when';

alter table accounts add foreign key (tenant_id, organisation_id) references organisations;
