-- When, after what.
create table milestones (
  tenant_id uuid not null references tenants,
  id uuid not null,
  directive_id uuid not null,
  task_id uuid,
  parent_id uuid,
  position_no int not null,
  title text not null check (title <> ''),
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, directive_id) references directives,
  foreign key (tenant_id, task_id) references tasks,
  foreign key (tenant_id, parent_id) references milestones,
  check (parent_id is null or parent_id <> id)
);
create index milestones_of_directive on milestones (tenant_id, directive_id, position_no);
comment on table milestones is 'roadmaps: one step under a directive';

create table milestone_windows (
  tenant_id uuid not null,
  milestone_id uuid not null,
  version_no int not null check (version_no > 0),
  starts_on date,
  earliest date,
  latest date,
  phrase text not null check (phrase <> ''),
  certainty text not null check (certainty in ('exact', 'fuzzy', 'recurring', 'none')),
  reason text,
  known_on date not null,
  primary key (tenant_id, milestone_id, version_no),
  foreign key (tenant_id, milestone_id) references milestones,
  check (earliest is null or latest is null or earliest <= latest),
  check (version_no = 1 or reason is not null)
);
comment on table milestone_windows is 'roadmaps: when a milestone is due; later rows replace earlier ones and say why';

create table milestone_outcomes (
  tenant_id uuid not null,
  milestone_id uuid not null,
  sequence int not null,
  outcome text not null check (outcome in ('done', 'voided', 'reopened')),
  happened_on date not null,
  note text,
  known_on date not null,
  primary key (tenant_id, milestone_id, sequence),
  foreign key (tenant_id, milestone_id) references milestones,
  check (known_on >= happened_on),
  check (outcome = 'done' or note is not null)
);
comment on table milestone_outcomes is 'roadmaps: reached on a day, or no longer applicable and why';

create table milestone_links (
  tenant_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null default 'FS' check (kind in ('FS', 'SS', 'FF', 'SF')),
  lag_days int not null default 0,
  known_on date not null,
  primary key (tenant_id, from_id, to_id),
  foreign key (tenant_id, from_id) references milestones,
  foreign key (tenant_id, to_id) references milestones,
  check (from_id <> to_id)
);
comment on table milestone_links is 'roadmaps: what must come before what';
