-- What is owed: leads over time, deadlines, deliverables, progress with evidence.
create table tasks (
  tenant_id uuid not null references tenants,
  id uuid not null,
  code text not null check (code ~ '^N[0-9]{2,}$'),
  known_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
comment on table tasks is 'tasks: one thing owed; everything that can change about it is appended in the tables below';

create table task_directives (
  tenant_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  known_on date not null,
  primary key (tenant_id, task_id, directive_id),
  foreign key (tenant_id, task_id) references tasks,
  foreign key (tenant_id, directive_id) references directives
);
create index task_directives_of_directive on task_directives (tenant_id, directive_id);
comment on table task_directives is 'tasks: which directives a task answers; one task may serve several';

create table task_versions (
  tenant_id uuid not null,
  task_id uuid not null,
  version_no int not null check (version_no > 0),
  title text not null check (title <> ''),
  deliverable text,
  responsible_post_id uuid,
  authority text,
  report_every_days int check (report_every_days between 1 and 400),
  is_standing boolean not null default false,
  is_reconstructed boolean not null default false,
  search_text text not null,
  known_on date not null,
  primary key (tenant_id, task_id, version_no),
  foreign key (tenant_id, task_id) references tasks,
  foreign key (tenant_id, responsible_post_id) references posts
);
create index task_versions_search on task_versions using gin (search_text gin_trgm_ops);
comment on table task_versions is 'tasks: what is to be delivered, by which post, under whose authority; changes are appended';

create table task_assignments (
  tenant_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organisation_id uuid not null,
  part text not null check (part in ('lead', 'coordinating')),
  valid daterange not null check (not isempty(valid)),
  reason text not null check (reason <> ''),
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references tasks,
  foreign key (tenant_id, organisation_id) references organisations,
  constraint one_lead_a_day exclude using gist (tenant_id with =, task_id with =, valid with &&) where (part = 'lead'),
  constraint one_part_a_unit_a_day exclude using gist (tenant_id with =, task_id with =, organisation_id with =, valid with &&)
);
create index task_assignments_of_unit on task_assignments (tenant_id, organisation_id);
comment on table task_assignments is 'tasks: who leads and who coordinates, from which day to which, and why it changed';

create table task_deadlines (
  tenant_id uuid not null,
  task_id uuid not null,
  version_no int not null check (version_no > 0),
  earliest date,
  latest date,
  phrase text not null check (phrase <> ''),
  certainty text not null check (certainty in ('exact', 'fuzzy', 'recurring', 'none')),
  reason text,
  decided_by text,
  source text,
  known_on date not null,
  primary key (tenant_id, task_id, version_no),
  foreign key (tenant_id, task_id) references tasks,
  check (earliest is null or latest is null or earliest <= latest),
  check (version_no = 1 or reason is not null)
);
comment on table task_deadlines is 'tasks: the due window; a later row replaces the earlier one and says why and on whose word';

create table task_events (
  tenant_id uuid not null,
  task_id uuid not null,
  sequence int not null check (sequence > 0),
  event text not null check (event in ('issued', 'acknowledged', 'returned', 'submitted', 'accepted', 'sent_back', 'paused', 'resumed', 'voided')),
  happened_on date not null,
  reason text,
  by_name text not null,
  known_on date not null,
  primary key (tenant_id, task_id, sequence),
  foreign key (tenant_id, task_id) references tasks,
  check (known_on >= happened_on),
  check (event not in ('returned', 'sent_back', 'paused', 'voided') or reason is not null)
);
comment on table task_events is 'tasks: the moves of a task that people make; statuses over time are computed, not stored';

create table task_gap_acceptances (
  tenant_id uuid not null,
  task_id uuid not null,
  missing text[] not null,
  reason text not null,
  accepted_by text not null,
  known_on date not null,
  primary key (tenant_id, task_id, known_on),
  foreign key (tenant_id, task_id) references tasks
);
comment on table task_gap_acceptances is 'tasks: issued although not all six are clear, accepted by name';

create table progress_reports (
  tenant_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organisation_id uuid not null,
  reported_on date not null,
  text text not null check (text <> ''),
  percent numeric(5, 2) check (percent between 0 and 100),
  expected_on date,
  obstacle text,
  reported_by text not null,
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references tasks,
  foreign key (tenant_id, organisation_id) references organisations,
  check (known_on >= reported_on)
);
create index progress_reports_of_task on progress_reports (tenant_id, task_id, reported_on desc);
comment on table progress_reports is 'tasks: what a unit reported on a day; never overwritten';

create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  kind text not null check (kind in ('file', 'photo', 'document')),
  label text not null check (label <> ''),
  file_id uuid,
  document_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references progress_reports,
  foreign key (tenant_id, file_id) references stored_files,
  foreign key (tenant_id, document_id) references documents
);
comment on table evidence is 'tasks: what a report rests on: a file, a photo or a numbered document';

-- Law 2: from the day it is issued every task has exactly one lead on every day. "At most one" is the exclusion
-- constraint; "at least one" is checked here at commit, when all rows of a handover are in place.
create function every_issued_task_has_a_lead() returns trigger language plpgsql as $$
declare
  the_task uuid := coalesce(new.task_id, old.task_id);
  the_tenant uuid := coalesce(new.tenant_id, old.tenant_id);
  issued date;
  led datemultirange;
begin
  select min(happened_on) into issued from task_events
    where tenant_id = the_tenant and task_id = the_task and event = 'issued';
  if issued is null then return null; end if;
  select range_agg(valid) into led from task_assignments
    where tenant_id = the_tenant and task_id = the_task and part = 'lead';
  if led is null or not led @> daterange(issued, null) then
    raise exception 'task % would have a day without a lead', the_task using errcode = 'check_violation', constraint = 'always_one_lead';
  end if;
  return null;
end $$;
create constraint trigger always_one_lead_assignments after insert or update or delete on task_assignments
  deferrable initially deferred for each row execute function every_issued_task_has_a_lead();
create constraint trigger always_one_lead_events after insert on task_events
  deferrable initially deferred for each row execute function every_issued_task_has_a_lead();
create trigger reports_are_never_edited before update or delete on progress_reports
  for each row execute function refuse_rewriting();
create trigger moves_are_never_edited before update or delete on task_events
  for each row execute function refuse_rewriting();
create trigger deadlines_are_never_edited before update or delete on task_deadlines
  for each row execute function refuse_rewriting();

create function tasks_as_of(p_tenant uuid, p_day date) returns table (
  id uuid, code text, title text, deliverable text, responsible_post_id uuid, authority text, report_every_days int,
  is_standing boolean, is_reconstructed boolean, search_text text, known_on date,
  lead_id uuid, lead_since date, earliest date, latest date, phrase text, certainty text, deadline_no int,
  first_earliest date, first_latest date, first_phrase text,
  issued_on date, acknowledged_on date, last_event text, last_event_on date, last_event_reason text, accepted_on date, paused boolean, voided boolean,
  reported_on date, report_text text, percent numeric, expected_on date, obstacle text, report_count int
) language sql stable as $$
  select t.id, t.code, v.title, v.deliverable, v.responsible_post_id, v.authority, v.report_every_days,
    v.is_standing, v.is_reconstructed, v.search_text, t.known_on,
    a.organisation_id, lower(a.valid), d.earliest, d.latest, d.phrase, d.certainty, d.version_no,
    f.earliest, f.latest, f.phrase,
    e.issued_on, e.acknowledged_on, l.event, l.happened_on, l.reason,
    case when l.event = 'accepted' then l.happened_on end, coalesce(l.event = 'paused', false), coalesce(l.event = 'voided', false),
    r.reported_on, r.text, r.percent, r.expected_on, r.obstacle, coalesce(n.report_count, 0)
  from tasks t
  join lateral (select * from task_versions x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day
    order by x.version_no desc limit 1) v on true
  left join task_assignments a on a.tenant_id = t.tenant_id and a.task_id = t.id and a.part = 'lead' and a.valid @> p_day and a.known_on <= p_day
  left join lateral (select * from task_deadlines x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day
    order by x.version_no desc limit 1) d on true
  left join task_deadlines f on f.tenant_id = t.tenant_id and f.task_id = t.id and f.version_no = 1 and f.known_on <= p_day
  left join lateral (select min(x.happened_on) filter (where x.event = 'issued') as issued_on,
      min(x.happened_on) filter (where x.event = 'acknowledged') as acknowledged_on
    from task_events x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day) e on true
  left join lateral (select * from task_events x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day
    order by x.sequence desc limit 1) l on true
  left join lateral (select * from progress_reports x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day
    order by x.reported_on desc, x.id desc limit 1) r on true
  left join lateral (select count(*)::int as report_count from progress_reports x
    where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day) n on true
  where t.tenant_id = p_tenant and t.known_on <= p_day
$$;
comment on function tasks_as_of is 'tasks: every task as it was known at the end of a day, with its lead under the chart of that day';
