-- A reading of tasks asked for the first deadline and the last report's id in queries of their own, although this function
-- had both rows in hand; three columns it gave nobody read.
drop function tasks_as_of(uuid, date);

create function tasks_as_of(p_tenant uuid, p_day date) returns table (
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
