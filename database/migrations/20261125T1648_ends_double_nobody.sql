-- A part that a reform ends only loses days: it cannot come to lead and coordinate on one. Looking at tens of thousands of them
-- for that cost a handover half a second.
create or replace function nobody_leads_and_coordinates() returns trigger language plpgsql as $$
declare doubled uuid;
begin
  select c.task_id into doubled from changed c
  -- By task, never by unit: a unit has thousands of parts, a task a handful.
  cross join lateral (select * from task_assignments a where a.tenant_id = c.tenant_id and a.task_id = c.task_id offset 0) o
  where c.ended_by is null and c.withdrawn_on is null and o.withdrawn_on is null
    and o.organisation_id = c.organisation_id and o.part <> c.part and o.valid && c.valid
  limit 1;
  if doubled is not null then
    raise exception 'a unit would lead and coordinate task % on one day', doubled
      using errcode = 'exclusion_violation', constraint = 'nobody_leads_and_coordinates';
  end if;
  return null;
end $$;
