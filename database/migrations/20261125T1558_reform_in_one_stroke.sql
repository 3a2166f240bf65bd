-- A reform ends and begins tens of thousands of parts at once. Its law, one lead on every day, is now looked at once for the
-- whole statement that ends, withdraws and begins them; what people change one by one is looked at row by row as before,
-- when the transaction ends; whoever changes a part that a reform ended takes the reform's mark off. The marks of a reform need no key of their own: they are only read together with their reform.
alter table task_assignments
  drop constraint task_assignments_tenant_id_reorganisation_id_fkey,
  drop constraint task_assignments_tenant_id_ended_by_fkey,
  drop constraint task_assignments_tenant_id_withdrawn_by_fkey;
drop index task_assignments_of_reform;
drop index task_assignments_ended_by;

-- `offset 0`: parts are found by their task. Without fresh statistics the planner would take the tree of leads, whole, task by task.
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
  select range_agg(a.valid) into led
    from (select * from task_assignments x where x.tenant_id = the_tenant and x.task_id = the_task offset 0) a
    where a.part = 'lead' and a.withdrawn_on is null;
  if led is null or not led @> daterange(issued, null) then
    raise exception 'task % would have a day without a lead', the_task using errcode = 'check_violation', constraint = 'always_one_lead';
  end if;
  return null;
end $$;
drop trigger always_one_lead_assignments on task_assignments;
create constraint trigger always_one_lead_assignments after update on task_assignments deferrable initially deferred
  for each row when (old.part = 'lead' and new.ended_by is null and new.withdrawn_by is null)
  execute function every_issued_task_has_a_lead();
drop trigger always_one_lead_deletions on task_assignments;
create constraint trigger always_one_lead_deletions after delete on task_assignments deferrable initially deferred
  for each row when (old.part = 'lead' and old.reorganisation_id is null) execute function every_issued_task_has_a_lead();

create function reformed_tasks_have_a_lead() returns trigger language plpgsql as $$
declare orphaned uuid;
begin
  select t.task_id into orphaned
  from (select distinct n.tenant_id, n.task_id from changed n
    where n.part = 'lead' and (n.ended_by is not null or n.withdrawn_by is not null)) t
  join lateral (select min(e.happened_on) as issued from task_events e
    where e.tenant_id = t.tenant_id and e.task_id = t.task_id and e.event = 'issued') e on e.issued is not null
  left join lateral (select range_agg(a.valid) as led
    from (select * from task_assignments x where x.tenant_id = t.tenant_id and x.task_id = t.task_id offset 0) a
    where a.part = 'lead' and a.withdrawn_on is null) a on true
  where a.led is null or not a.led @> daterange(e.issued, null)
  limit 1;
  if orphaned is not null then
    raise exception 'task % would have a day without a lead', orphaned using errcode = 'check_violation', constraint = 'always_one_lead';
  end if;
  return null;
end $$;
create trigger reformed_tasks_have_a_lead after update on task_assignments
  referencing new table as changed for each statement execute function reformed_tasks_have_a_lead();

-- Ids grow with time, and a tree over their first bytes degenerates: 50,000 leads took it 26 seconds, over hashes of the id 0.8.
-- Two hashes of 64 bits are as unique as the id; the tree then serves these laws alone, and readings keep to the plain indexes.
alter table task_assignments drop constraint one_lead_a_day, drop constraint one_part_a_unit_a_day;
alter table task_assignments
  add constraint one_lead_a_day exclude using gist
    (uuid_hash_extended(task_id, 0) with =, uuid_hash_extended(task_id, 1) with =, valid with &&)
    where (part = 'lead' and withdrawn_on is null),
  add constraint one_part_a_unit_a_day exclude using gist
    (uuid_hash_extended(task_id, 0) with =, uuid_hash_extended(task_id, 1) with =, uuid_hash_extended(organisation_id, 0) with =, valid with &&)
    where (part = 'coordinating' and withdrawn_on is null);

-- So that a lead stands in one tree only: that nobody leads and coordinates on one day is looked at once a statement.
create function nobody_leads_and_coordinates() returns trigger language plpgsql as $$
declare doubled uuid;
begin
  select c.task_id into doubled from changed c
  -- By task, never by unit: a unit has thousands of parts, a task a handful.
  cross join lateral (select * from task_assignments a where a.tenant_id = c.tenant_id and a.task_id = c.task_id offset 0) o
  where c.withdrawn_on is null and o.withdrawn_on is null and o.organisation_id = c.organisation_id and o.part <> c.part and o.valid && c.valid
  limit 1;
  if doubled is not null then
    raise exception 'a unit would lead and coordinate task % on one day', doubled
      using errcode = 'exclusion_violation', constraint = 'nobody_leads_and_coordinates';
  end if;
  return null;
end $$;
create trigger nobody_leads_and_coordinates_begun after insert on task_assignments
  referencing new table as changed for each statement execute function nobody_leads_and_coordinates();
create trigger nobody_leads_and_coordinates_changed after update on task_assignments
  referencing new table as changed for each statement execute function nobody_leads_and_coordinates();
