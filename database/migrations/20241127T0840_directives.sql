-- What was said, reviewed.
create table directives (
  tenant_id uuid not null references tenants,
  id uuid not null,
  code text not null check (code ~ '^D[0-9]{2,}$'),
  version_id uuid not null,
  session_id uuid,
  proposal_id uuid,
  known_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, version_id) references document_versions,
  foreign key (tenant_id, session_id) references sessions,
  foreign key (tenant_id, proposal_id) references proposals
);
comment on table directives is 'directives: one accepted directive, pinned to the version it stands in';

create table directive_versions (
  tenant_id uuid not null,
  directive_id uuid not null,
  version_no int not null check (version_no > 0),
  version_id uuid not null,
  starts_at int not null,
  ends_at int not null check (ends_at > starts_at),
  quote text not null,
  title text not null check (title <> ''),
  kind text not null check (kind in ('instruction', 'request', 'endorsement', 'commitment', 'plan', 'coordination')),
  issuer text,
  addressee text,
  topic text not null,
  accepted_by text not null,
  is_reconstructed boolean not null default false,
  note text,
  search_text text not null,
  known_on date not null,
  primary key (tenant_id, directive_id, version_no),
  foreign key (tenant_id, directive_id) references directives,
  foreign key (tenant_id, version_id) references document_versions
);
create index directive_versions_search on directive_versions using gin (search_text gin_trgm_ops);
comment on table directive_versions is 'directives: how a directive is worded and classed; corrections are appended';
create trigger directive_quotes_exactly before insert or update on directive_versions
  for each row execute function quote_is_exact();

create table directive_bases (
  tenant_id uuid not null,
  directive_id uuid not null,
  document_id uuid not null,
  relation text not null check (relation in ('basis', 'answer')),
  note text,
  known_on date not null,
  primary key (tenant_id, directive_id, document_id, relation),
  foreign key (tenant_id, directive_id) references directives,
  foreign key (tenant_id, document_id) references documents
);
comment on table directive_bases is 'directives: the documents a directive rests on (basis) or was answered with (answer: plan, resolution)';

create function directives_as_of(p_tenant uuid, p_day date) returns table (
  id uuid, code text, version_id uuid, session_id uuid, starts_at int, ends_at int, quote text, title text, kind text,
  issuer text, addressee text, topic text, accepted_by text, is_reconstructed boolean, note text, search_text text, known_on date
) language sql stable as $$
  select d.id, d.code, d.version_id, d.session_id, v.starts_at, v.ends_at, v.quote, v.title, v.kind,
    v.issuer, v.addressee, v.topic, v.accepted_by, v.is_reconstructed, v.note, v.search_text, d.known_on
  from directives d
  join lateral (
    select * from directive_versions x
    where x.tenant_id = d.tenant_id and x.directive_id = d.id and x.known_on <= p_day
    order by x.version_no desc limit 1
  ) v on true
  where d.tenant_id = p_tenant and d.known_on <= p_day
$$;
comment on function directives_as_of is 'directives: the register as it was known at the end of a day';
