-- A reorganisation is known from its decision on, and holds later: on 16-6-2025 the city sees what changes on 1-7-2025, on 15-6 it does not.
alter table successions add column decided_on date;
update successions set decided_on = effective_on;
alter table successions alter column decided_on set not null;
alter table successions add constraint decided_before_effective check (decided_on <= effective_on);
