-- People begin and end appointments, not only the reference files: each says when it became known and on what ground, so that an
-- earlier day reads as it did. One entered by mistake is withdrawn on the day it was entered, never deleted.
alter table appointments
  add id uuid not null default gen_random_uuid(),
  add known_on date,
  add withdrawn_on date,
  add end_source text,
  add primary key (tenant_id, id),
  add constraint withdrawn_by_those_who_entered_it check (withdrawn_on is null or withdrawn_on = known_on),
  drop constraint one_holder_a_day,
  add constraint one_holder_a_day exclude using gist (tenant_id with =, post_id with =, valid with &&) where (withdrawn_on is null);
comment on table appointments is 'organisations: who held a post from when to when; known_on is empty for what came with the reference files';
