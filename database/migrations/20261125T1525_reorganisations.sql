-- A reform is a routine act that loses nothing: it is prepared as a draft, moves all open work of the units that end to
-- their heirs in one transaction from its day on, and can be taken back until that day. What was read of an earlier day
-- before it was recorded reads the same after: every end and every withdrawal says when it became known.

create table reorganisations (
  tenant_id uuid not null references tenants,
  id uuid not null,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  decided_on date not null,
  effective_on date not null,
  -- The first day on which the heirs answer: the effective day, or the day it was recorded when that came later.
  handover_on date,
  legal_basis text not null check (legal_basis <> ''),
  source text not null check (source <> ''),
  status text not null check (status in ('draft', 'committed', 'undone')),
  content jsonb not null,
  choices jsonb not null default '[]' check (jsonb_typeof(choices) = 'array'),
  report jsonb,
  drafted_by text not null,
  drafted_on date not null,
  committed_by text,
  committed_on date,
  undone_by text,
  undone_on date,
  undo_reason text,
  primary key (tenant_id, id),
  check (decided_on <= effective_on),
  constraint committed_by_somebody check ((status = 'draft') = (committed_on is null)
    and (committed_on is null) = (committed_by is null) and (committed_on is null) = (handover_on is null) and (committed_on is null) = (report is null)),
  constraint undone_by_somebody check ((status = 'undone') = (undone_on is not null)
    and (undone_on is null) = (undone_by is null) and (undone_on is null) = (undo_reason is null)),
  check (handover_on >= effective_on and handover_on >= committed_on)
);
create unique index one_reform_in_force on reorganisations (tenant_id, code) where status = 'committed';
comment on table reorganisations is 'reorganisations: one reform: what it changes, the choices made, who committed it, what it moved';

create table reorganisation_accounts (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  from_on date not null,
  primary key (tenant_id, reorganisation_id, account_id),
  foreign key (tenant_id, reorganisation_id) references reorganisations,
  foreign key (tenant_id, account_id) references accounts,
  foreign key (tenant_id, organisation_id) references organisations
);
comment on table reorganisation_accounts is 'reorganisations: for which unit an account works after its own has ended';

create table decision_request_handovers (
  tenant_id uuid not null,
  request_id uuid not null,
  organisation_id uuid not null,
  from_on date not null,
  reason text not null check (reason <> ''),
  known_on date not null,
  reorganisation_id uuid not null,
  primary key (tenant_id, request_id, reorganisation_id),
  foreign key (tenant_id, request_id) references decision_requests,
  foreign key (tenant_id, organisation_id) references organisations,
  foreign key (tenant_id, reorganisation_id) references reorganisations
);
comment on table decision_request_handovers is 'obstacles: who follows a question up once the unit that asked it has ended';

-- The chart: which reform began or ended a row, since when that is known, and what it said before.
alter table organisation_versions
  add known_on date, add end_known_on date, add until_before date,
  add reorganisation_id uuid, add ended_by uuid,
  add foreign key (tenant_id, reorganisation_id) references reorganisations,
  add foreign key (tenant_id, ended_by) references reorganisations;
alter table organisation_parents
  add until_before date, add reorganisation_id uuid, add ended_by uuid,
  add foreign key (tenant_id, reorganisation_id) references reorganisations,
  add foreign key (tenant_id, ended_by) references reorganisations;
alter table posts
  add known_on date, add end_known_on date, add until_before date,
  add reorganisation_id uuid, add ended_by uuid,
  add foreign key (tenant_id, reorganisation_id) references reorganisations,
  add foreign key (tenant_id, ended_by) references reorganisations;
alter table appointments
  add end_known_on date, add until_before date, add ended_by uuid,
  add foreign key (tenant_id, ended_by) references reorganisations;
alter table organisation_parents drop constraint organisation_parents_tree_check,
  add constraint organisation_parents_tree_check check (tree in ('party', 'government', 'front', 'city'));
comment on table organisation_parents is 'organisations: parallel trees (Party, government, Front, the city’s own) over the same units';

alter table successions
  add share numeric(7, 6) check (share between 0 and 1),
  add field_words text[] not null default '{}',
  add territory_words text[] not null default '{}',
  add known_on date,
  add reorganisation_id uuid,
  add reform_code text,
  add foreign key (tenant_id, reorganisation_id) references reorganisations;
create index successions_of_successor on successions (tenant_id, successor_id);

-- A part that was planned and is no longer is withdrawn, not deleted: whoever reads an earlier day still sees the plan.
alter table task_assignments
  add withdrawn_on date check (withdrawn_on >= known_on),
  add reorganisation_id uuid, add ended_by uuid, add withdrawn_by uuid, add until_before date,
  add foreign key (tenant_id, reorganisation_id) references reorganisations,
  add foreign key (tenant_id, ended_by) references reorganisations,
  add foreign key (tenant_id, withdrawn_by) references reorganisations;
alter table task_assignments drop constraint one_lead_a_day, drop constraint one_part_a_unit_a_day;
alter table task_assignments
  add constraint one_lead_a_day exclude using gist (tenant_id with =, task_id with =, valid with &&)
    where (part = 'lead' and withdrawn_on is null),
  add constraint one_part_a_unit_a_day exclude using gist (tenant_id with =, task_id with =, organisation_id with =, valid with &&)
    where (withdrawn_on is null);
create index task_assignments_of_task on task_assignments (tenant_id, task_id);
create index task_assignments_of_reform on task_assignments (tenant_id, reorganisation_id) where reorganisation_id is not null;
create index task_assignments_ended_by on task_assignments (tenant_id, ended_by) where ended_by is not null;

create or replace function every_issued_task_has_a_lead() returns trigger language plpgsql as $$
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
    where tenant_id = the_tenant and task_id = the_task and part = 'lead' and withdrawn_on is null;
  if led is null or not led @> daterange(issued, null) then
    raise exception 'task % would have a day without a lead', the_task using errcode = 'check_violation', constraint = 'always_one_lead';
  end if;
  return null;
end $$;
-- A new lead can only add days; only an end, a withdrawal or a deletion can leave a day without one.
drop trigger always_one_lead_assignments on task_assignments;
create constraint trigger always_one_lead_assignments after update on task_assignments deferrable initially deferred
  for each row when (old.part = 'lead') execute function every_issued_task_has_a_lead();
create constraint trigger always_one_lead_deletions after delete on task_assignments deferrable initially deferred
  for each row when (old.part = 'lead') execute function every_issued_task_has_a_lead();

create or replace function tasks_as_of(p_tenant uuid, p_day date) returns table (
  id uuid, code text, title text, deliverable text, responsible_post_id uuid, authority text, report_every_days int,
  is_standing boolean, is_reconstructed boolean, search_text text, known_on date,
  lead_id uuid, lead_since date, earliest date, latest date, phrase text, certainty text, deadline_no int,
  first_earliest date, first_latest date, first_phrase text, first_certainty text,
  issued_on date, acknowledged_on date, last_event text, last_event_on date, last_event_reason text,
  report_id uuid, reported_on date, report_text text, percent numeric, expected_on date, obstacle text, report_count int
) language sql stable as $$
  select t.id, t.code, v.title, v.deliverable, v.responsible_post_id, v.authority, v.report_every_days,
    v.is_standing, v.is_reconstructed, v.search_text, t.known_on,
    a.organisation_id, lower(a.valid), d.earliest, d.latest, d.phrase, d.certainty, d.version_no,
    f.earliest, f.latest, f.phrase, f.certainty,
    e.issued_on, e.acknowledged_on, l.event, l.happened_on, l.reason,
    r.id, r.reported_on, r.text, r.percent, r.expected_on, r.obstacle, coalesce(n.report_count, 0)
  from tasks t
  join lateral (select * from task_versions x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.known_on <= p_day
    order by x.version_no desc limit 1) v on true
  left join task_assignments a on a.tenant_id = t.tenant_id and a.task_id = t.id and a.part = 'lead' and a.valid @> p_day
    and a.known_on <= p_day and (a.withdrawn_on is null or a.withdrawn_on > p_day)
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

-- The laws of a chart, held when the transaction ends.
create function nobody_is_their_own_ancestor() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive above(id, days, steps) as (
      select new.parent_id, new.valid, 1
      union all
      select p.parent_id, p.valid * a.days, a.steps + 1 from above a
      join organisation_parents p on p.tenant_id = new.tenant_id and p.tree = new.tree and p.organisation_id = a.id and p.valid && a.days
      where a.steps < 50 and a.id <> new.organisation_id
    ) select 1 from above where id = new.organisation_id
  ) then
    raise exception 'unit % would be its own ancestor in the % tree', new.organisation_id, new.tree
      using errcode = 'check_violation', constraint = 'nobody_is_their_own_ancestor';
  end if;
  return null;
end $$;
create constraint trigger nobody_is_their_own_ancestor after insert or update on organisation_parents
  deferrable initially deferred for each row execute function nobody_is_their_own_ancestor();

create function succession_days_agree() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from successions s where s.tenant_id = new.tenant_id and s.id = new.id) then return null; end if;
  if not exists (select 1 from organisation_versions v where v.tenant_id = new.tenant_id and v.organisation_id = new.predecessor_id
    and (lower(v.valid) is null or lower(v.valid) < new.effective_on)) then
    raise exception 'unit % hands over on % before it began', new.predecessor_id, new.effective_on
      using errcode = 'check_violation', constraint = 'predecessor_had_begun';
  end if;
  if not exists (select 1 from organisation_versions v where v.tenant_id = new.tenant_id and v.organisation_id = new.successor_id
    and v.valid @> new.effective_on) then
    raise exception 'unit % does not stand on %', new.successor_id, new.effective_on
      using errcode = 'check_violation', constraint = 'heir_stands';
  end if;
  return null;
end $$;
create constraint trigger succession_days_agree after insert or update on successions
  deferrable initially deferred for each row execute function succession_days_agree();

create function shares_add_to_one() returns trigger language plpgsql as $$
declare total numeric;
begin
  select sum(share) into total from successions
    where tenant_id = new.tenant_id and predecessor_id = new.predecessor_id and effective_on = new.effective_on;
  if total is not null and total <> 1 then
    raise exception 'the shares of unit % on % add to %', new.predecessor_id, new.effective_on, total
      using errcode = 'check_violation', constraint = 'shares_add_to_one';
  end if;
  return null;
end $$;
create constraint trigger shares_add_to_one after insert or update on successions
  deferrable initially deferred for each row when (new.share is not null) execute function shares_add_to_one();

-- Whoever a reform ends owes nothing from that day on.
create function ended_unit_owes_nothing() returns trigger language plpgsql as $$
declare stands datemultirange; owed uuid;
begin
  select range_agg(valid) into stands from organisation_versions
    where tenant_id = new.tenant_id and organisation_id = new.organisation_id;
  select a.task_id into owed from task_assignments a
    join lateral (select e.event from task_events e where e.tenant_id = a.tenant_id and e.task_id = a.task_id
      order by e.sequence desc limit 1) last on last.event not in ('accepted', 'voided')
    where a.tenant_id = new.tenant_id and a.organisation_id = new.organisation_id and a.part = 'lead' and a.withdrawn_on is null
      and a.valid && daterange(upper(new.valid), null) and not stands @> (a.valid * daterange(upper(new.valid), null))
    limit 1;
  if owed is not null then
    raise exception 'unit % ends on % but still leads task %', new.organisation_id, upper(new.valid), owed
      using errcode = 'check_violation', constraint = 'ended_unit_owes_nothing';
  end if;
  return null;
end $$;
create constraint trigger ended_unit_owes_nothing after update on organisation_versions
  deferrable initially deferred for each row when (new.ended_by is not null) execute function ended_unit_owes_nothing();
