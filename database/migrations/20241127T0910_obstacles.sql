-- What needs a decision: a question that waits at somebody's level.
create table decision_requests (
  tenant_id uuid not null references tenants,
  id uuid not null,
  directive_id uuid not null,
  question text not null check (question <> ''),
  detail text,
  asked_by_organisation_id uuid not null,
  asked_on date not null,
  answer_by date,
  options jsonb not null check (jsonb_typeof(options) = 'array' and jsonb_array_length(options) >= 2),
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, directive_id) references directives,
  foreign key (tenant_id, asked_by_organisation_id) references organisations,
  check (known_on >= asked_on)
);
comment on table decision_requests is 'obstacles: a question to the leaders with its options; options: [{label, consequence}]';

create table decisions (
  tenant_id uuid not null,
  request_id uuid not null,
  option_no int not null check (option_no > 0),
  comment text,
  decided_by text not null,
  decided_on date not null,
  known_on date not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references decision_requests,
  check (known_on >= decided_on)
);
comment on table decisions is 'obstacles: what was decided, by whom; option_no counts from 1';
create trigger decisions_are_never_edited before update or delete on decisions
  for each row execute function refuse_rewriting();
