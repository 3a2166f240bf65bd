-- An acceptance can be taken back: nothing is erased, the register of that day and later no longer holds the directive.
create table directive_withdrawals (
  tenant_id uuid not null,
  directive_id uuid not null,
  reason text not null check (reason <> ''),
  withdrawn_by text not null,
  known_on date not null,
  primary key (tenant_id, directive_id),
  foreign key (tenant_id, directive_id) references directives
);
comment on table directive_withdrawals is 'directives: an acceptance taken back before anything was built on it';

create or replace function directives_as_of(p_tenant uuid, p_day date) returns table (
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
    and not exists (select 1 from directive_withdrawals w
      where w.tenant_id = d.tenant_id and w.directive_id = d.id and w.known_on <= p_day)
$$;
