-- Machinery that knows no city business: cities (tenants), accounts, logins, the audit chain, stored files.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table tenants (
  id uuid primary key,
  code text not null unique,
  name text not null
);
comment on table tenants is 'platform: one city; its id comes first in the key of every city table';

create table accounts (
  tenant_id uuid not null references tenants,
  id uuid not null,
  username text not null check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  display_name text not null check (display_name <> ''),
  role text not null check (role in ('secretariat', 'agency', 'leader', 'administrator')),
  organisation_id uuid,
  password_hash text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, username),
  constraint agency_has_a_unit check (role <> 'agency' or organisation_id is not null)
);
comment on table accounts is 'platform: who may sign in, as what, for which unit; passwords are argon2id hashes';

create table logins (
  tenant_id uuid not null,
  token_hash text primary key,
  account_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  foreign key (tenant_id, account_id) references accounts on delete cascade
);
comment on table logins is 'platform: one signed-in browser; only a hash of its cookie is kept';

create table login_failures (
  tenant_id uuid not null references tenants,
  username text not null,
  failed_at timestamptz not null
);
create index login_failures_recent on login_failures (tenant_id, username, failed_at);
comment on table login_failures is 'platform: failed sign-ins of the last hour, to slow down guessing';

create table audit_heads (
  tenant_id uuid primary key references tenants,
  sequence bigint not null,
  hash text not null
);
comment on table audit_heads is 'platform: the newest link of each audit chain; locked while the next link is forged';

create table audit_entries (
  tenant_id uuid not null references tenants,
  sequence bigint not null check (sequence > 0),
  occurred_at timestamptz not null,
  occurred_on date not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  entity text not null,
  entity_id uuid,
  content text not null,
  previous_hash text not null,
  hash text not null,
  primary key (tenant_id, sequence)
);
create index audit_entries_of_entity on audit_entries (tenant_id, entity, entity_id, sequence);
comment on table audit_entries is 'platform: who changed what, when, from what to what; each link holds the hash of the one before';

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_is_append_only before update or delete on audit_entries
  for each row execute function refuse_rewriting();
create trigger audit_is_never_emptied before truncate on audit_entries
  for each statement execute function refuse_rewriting();

create table stored_files (
  tenant_id uuid not null references tenants,
  id uuid not null,
  name text not null check (name <> ''),
  media_type text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 text not null,
  bytes bytea not null,
  stored_at timestamptz not null,
  primary key (tenant_id, id),
  check (octet_length(bytes) = size_bytes)
);
comment on table stored_files is 'platform: originals and evidence, kept byte for byte';
create trigger files_are_never_edited before update on stored_files for each row execute function refuse_rewriting();
