-- What the reading engine proposes, and what a person made of it.
create table proposals (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  starts_at int not null check (starts_at >= 0),
  ends_at int not null check (ends_at > starts_at),
  quote text not null check (quote <> ''),
  kind text not null check (kind in ('instruction', 'request', 'endorsement', 'commitment', 'plan', 'coordination')),
  issuer text,
  addressee text,
  coordinating text[] not null default '{}',
  deadline_text text,
  deadline_from date,
  deadline_to date,
  deadline_certainty text,
  topic text not null,
  certainty numeric(4, 3) not null check (certainty between 0 and 1),
  because text[] not null default '{}',
  origin text not null check (origin in ('machine', 'person')),
  state text not null check (state in ('open', 'accepted', 'dismissed', 'replaced')),
  state_reason text,
  decided_by text,
  decided_on date,
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, version_id) references document_versions,
  check (state <> 'dismissed' or (state_reason is not null and decided_by is not null))
);
create index proposals_of_version on proposals (tenant_id, version_id, starts_at);
comment on table proposals is 'reading: a directive proposed by the engine or a person, until a named person accepts or dismisses it';

-- Law 1: a quote is exact. Offsets are UTF-16 units; PostgreSQL counts characters, so texts with astral characters
-- are checked for containment here and for the exact offset in code.
create function quote_is_exact() returns trigger language plpgsql as $$
declare v record;
begin
  select text, utf16_length into v from document_versions where tenant_id = new.tenant_id and id = new.version_id;
  if char_length(v.text) = v.utf16_length then
    if substr(v.text, new.starts_at + 1, new.ends_at - new.starts_at) is distinct from new.quote then
      raise exception 'the quote is not the text at % to %', new.starts_at, new.ends_at using errcode = 'check_violation';
    end if;
  elsif strpos(v.text, new.quote) = 0 then
    raise exception 'the quote is not in the text' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger proposal_quotes_exactly before insert or update on proposals for each row execute function quote_is_exact();

create table sentence_readings (
  tenant_id uuid not null,
  version_id uuid not null,
  ordinal int not null,
  verdict text not null check (verdict in ('context', 'dismissed')),
  reason text,
  read_by text not null,
  known_on date not null,
  primary key (tenant_id, version_id, ordinal),
  foreign key (tenant_id, version_id, ordinal) references sentences,
  check (verdict <> 'dismissed' or reason is not null)
);
comment on table sentence_readings is 'reading: a named person read this sentence and found no directive in it';

create table register_closings (
  tenant_id uuid not null,
  version_id uuid not null,
  statement text not null,
  closed_by text not null,
  closed_on date not null,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, version_id) references document_versions
);
comment on table register_closings is 'reading: the signed statement that every sentence of a version was read';
