-- Generated from the migrations by `npm run db:types`. Do not edit.

-- platform: who may sign in, as what, for which unit; passwords are argon2id hashes
create table accounts (
  tenant_id uuid not null,
  id uuid not null,
  username text not null,
  display_name text not null,
  role text not null,
  organisation_id uuid,
  password_hash text not null,
  is_demo boolean not null default false,
  created_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  constraint accounts_display_name_check CHECK ((display_name <> ''::text)),
  constraint accounts_role_check CHECK ((role = ANY (ARRAY['secretariat'::text, 'agency'::text, 'leader'::text, 'administrator'::text]))),
  constraint accounts_username_check CHECK (((username = lower(username)) AND (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'::text))),
  constraint agency_has_a_unit CHECK (((role <> 'agency'::text) OR (organisation_id IS NOT NULL))),
  constraint accounts_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint accounts_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint accounts_pkey PRIMARY KEY (tenant_id, id),
  constraint accounts_tenant_id_username_key UNIQUE (tenant_id, username)
);

-- organisations: who held a post from when to when; known_on is empty for what came with the reference files
create table appointments (
  tenant_id uuid not null,
  post_id uuid not null,
  person_name text not null,
  valid daterange not null,
  source text not null,
  end_known_on date,
  until_before date,
  ended_by uuid,
  id uuid not null default gen_random_uuid(),
  known_on date,
  withdrawn_on date,
  end_source text,
  constraint appointments_person_name_check CHECK ((person_name <> ''::text)),
  constraint appointments_valid_check CHECK ((NOT isempty(valid))),
  constraint withdrawn_by_those_who_entered_it CHECK (((withdrawn_on IS NULL) OR (withdrawn_on = known_on))),
  constraint appointments_tenant_id_ended_by_fkey FOREIGN KEY (tenant_id, ended_by) REFERENCES reorganisations(tenant_id, id),
  constraint appointments_tenant_id_post_id_fkey FOREIGN KEY (tenant_id, post_id) REFERENCES posts(tenant_id, id),
  constraint appointments_pkey PRIMARY KEY (tenant_id, id),
  constraint one_holder_a_day EXCLUDE USING gist (tenant_id WITH =, post_id WITH =, valid WITH &&) WHERE ((withdrawn_on IS NULL))
);

-- platform: who changed what, when, from what to what; each link holds the hash of the one before
create table audit_entries (
  tenant_id uuid not null,
  sequence bigint not null,
  occurred_at timestamp with time zone not null,
  occurred_on date not null,
  actor_id uuid,
  actor_name text not null,
  action text not null,
  entity text not null,
  entity_id uuid,
  content text not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_entries_sequence_check CHECK ((sequence > 0)),
  constraint audit_entries_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint audit_entries_pkey PRIMARY KEY (tenant_id, sequence)
);
CREATE INDEX audit_entries_of_entity ON public.audit_entries USING btree (tenant_id, entity, entity_id, sequence);
CREATE TRIGGER audit_is_append_only BEFORE DELETE OR UPDATE ON public.audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON public.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- platform: the newest link of each audit chain; locked while the next link is forged
create table audit_heads (
  tenant_id uuid not null,
  sequence bigint not null,
  hash text not null,
  constraint audit_heads_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint audit_heads_pkey PRIMARY KEY (tenant_id)
);

-- organisations: who may decide a matter of a field at a level, from when to when, with its legal basis
create table authority_rules (
  tenant_id uuid not null,
  key text not null,
  field text not null,
  level text not null,
  matter text not null,
  decider text not null,
  organisation_id uuid,
  valid daterange not null,
  legal_basis text not null,
  certainty text not null,
  source text not null,
  constraint authority_rules_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'background'::text]))),
  constraint authority_rules_decider_check CHECK ((decider <> ''::text)),
  constraint authority_rules_field_check CHECK ((field <> ''::text)),
  constraint authority_rules_key_check CHECK ((key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint authority_rules_legal_basis_check CHECK ((legal_basis <> ''::text)),
  constraint authority_rules_level_check CHECK ((level = ANY (ARRAY['central'::text, 'city'::text, 'district'::text, 'commune'::text]))),
  constraint authority_rules_matter_check CHECK ((matter <> ''::text)),
  constraint authority_rules_source_check CHECK ((source <> ''::text)),
  constraint authority_rules_valid_check CHECK ((NOT isempty(valid))),
  constraint authority_rules_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint authority_rules_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint authority_rules_pkey PRIMARY KEY (tenant_id, key),
  constraint one_decider_a_day EXCLUDE USING gist (tenant_id WITH =, field WITH =, level WITH =, matter WITH =, valid WITH &&)
);

-- obstacles: who follows a question up once the unit that asked it has ended
create table decision_request_handovers (
  tenant_id uuid not null,
  request_id uuid not null,
  organisation_id uuid not null,
  from_on date not null,
  reason text not null,
  known_on date not null,
  reorganisation_id uuid not null,
  constraint decision_request_handovers_reason_check CHECK ((reason <> ''::text)),
  constraint decision_request_handovers_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint decision_request_handovers_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint decision_request_handovers_tenant_id_request_id_fkey FOREIGN KEY (tenant_id, request_id) REFERENCES decision_requests(tenant_id, id),
  constraint decision_request_handovers_pkey PRIMARY KEY (tenant_id, request_id, reorganisation_id)
);

-- obstacles: a question to the leaders with its options; options: [{label, consequence}]
create table decision_requests (
  tenant_id uuid not null,
  id uuid not null,
  directive_id uuid not null,
  question text not null,
  detail text,
  asked_by_organisation_id uuid not null,
  asked_on date not null,
  answer_by date,
  options jsonb not null,
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  constraint decision_requests_check CHECK ((known_on >= asked_on)),
  constraint decision_requests_options_check CHECK (((jsonb_typeof(options) = 'array'::text) AND (jsonb_array_length(options) >= 2))),
  constraint decision_requests_question_check CHECK ((question <> ''::text)),
  constraint decision_requests_tenant_id_asked_by_organisation_id_fkey FOREIGN KEY (tenant_id, asked_by_organisation_id) REFERENCES organisations(tenant_id, id),
  constraint decision_requests_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint decision_requests_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint decision_requests_pkey PRIMARY KEY (tenant_id, id)
);

-- obstacles: what was decided, by whom; option_no counts from 1
create table decisions (
  tenant_id uuid not null,
  request_id uuid not null,
  option_no integer not null,
  comment text,
  decided_by text not null,
  decided_on date not null,
  known_on date not null,
  constraint decisions_check CHECK ((known_on >= decided_on)),
  constraint decisions_option_no_check CHECK ((option_no > 0)),
  constraint decisions_tenant_id_request_id_fkey FOREIGN KEY (tenant_id, request_id) REFERENCES decision_requests(tenant_id, id),
  constraint decisions_pkey PRIMARY KEY (tenant_id, request_id)
);
CREATE TRIGGER decisions_are_never_edited BEFORE DELETE OR UPDATE ON public.decisions FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- directives: the documents a directive rests on (basis) or was answered with (answer: plan, resolution)
create table directive_bases (
  tenant_id uuid not null,
  directive_id uuid not null,
  document_id uuid not null,
  relation text not null,
  note text,
  known_on date not null,
  constraint directive_bases_relation_check CHECK ((relation = ANY (ARRAY['basis'::text, 'answer'::text]))),
  constraint directive_bases_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint directive_bases_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id),
  constraint directive_bases_pkey PRIMARY KEY (tenant_id, directive_id, document_id, relation)
);

-- directives: how a directive is worded and classed; corrections are appended
create table directive_versions (
  tenant_id uuid not null,
  directive_id uuid not null,
  version_no integer not null,
  version_id uuid not null,
  starts_at integer not null,
  ends_at integer not null,
  quote text not null,
  title text not null,
  kind text not null,
  issuer text,
  addressee text,
  topic text not null,
  accepted_by text not null,
  is_reconstructed boolean not null default false,
  note text,
  search_text text not null,
  known_on date not null,
  constraint directive_versions_check CHECK ((ends_at > starts_at)),
  constraint directive_versions_kind_check CHECK ((kind = ANY (ARRAY['instruction'::text, 'request'::text, 'endorsement'::text, 'commitment'::text, 'plan'::text, 'coordination'::text]))),
  constraint directive_versions_title_check CHECK ((title <> ''::text)),
  constraint directive_versions_version_no_check CHECK ((version_no > 0)),
  constraint directive_versions_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint directive_versions_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES document_versions(tenant_id, id),
  constraint directive_versions_pkey PRIMARY KEY (tenant_id, directive_id, version_no)
);
CREATE INDEX directive_versions_search ON public.directive_versions USING gin (search_text gin_trgm_ops);
CREATE TRIGGER directive_quotes_exactly BEFORE INSERT OR UPDATE ON public.directive_versions FOR EACH ROW EXECUTE FUNCTION quote_is_exact();

-- directives: an acceptance taken back before anything was built on it
create table directive_withdrawals (
  tenant_id uuid not null,
  directive_id uuid not null,
  reason text not null,
  withdrawn_by text not null,
  known_on date not null,
  constraint directive_withdrawals_reason_check CHECK ((reason <> ''::text)),
  constraint directive_withdrawals_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint directive_withdrawals_pkey PRIMARY KEY (tenant_id, directive_id)
);

-- directives: one accepted directive, pinned to the version it stands in
create table directives (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  version_id uuid not null,
  session_id uuid,
  proposal_id uuid,
  known_on date not null,
  constraint directives_code_check CHECK ((code ~ '^D[0-9]{2,}$'::text)),
  constraint directives_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint directives_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES proposals(tenant_id, id),
  constraint directives_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES sessions(tenant_id, id),
  constraint directives_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES document_versions(tenant_id, id),
  constraint directives_pkey PRIMARY KEY (tenant_id, id),
  constraint directives_tenant_id_code_key UNIQUE (tenant_id, code)
);

-- documents: what one document does to another, from which day
create table document_links (
  tenant_id uuid not null,
  id uuid not null,
  from_document_id uuid not null,
  to_document_id uuid not null,
  relation text not null,
  effective_on date not null,
  known_on date not null,
  constraint document_links_check CHECK ((from_document_id <> to_document_id)),
  constraint document_links_relation_check CHECK ((relation = ANY (ARRAY['cites'::text, 'amends'::text, 'replaces'::text, 'revokes'::text, 'answers'::text, 'implements'::text]))),
  constraint document_links_tenant_id_from_document_id_fkey FOREIGN KEY (tenant_id, from_document_id) REFERENCES documents(tenant_id, id),
  constraint document_links_tenant_id_to_document_id_fkey FOREIGN KEY (tenant_id, to_document_id) REFERENCES documents(tenant_id, id),
  constraint document_links_pkey PRIMARY KEY (tenant_id, id),
  constraint document_links_tenant_id_from_document_id_to_document_id_re_key UNIQUE (tenant_id, from_document_id, to_document_id, relation)
);

-- documents: a text exactly as received; a new text is a new version
create table document_versions (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  version_no integer not null,
  text text not null,
  text_sha256 text not null,
  utf16_length integer not null,
  format text not null,
  original_file_id uuid,
  known_on date not null,
  constraint document_versions_text_check CHECK ((text <> ''::text)),
  constraint document_versions_version_no_check CHECK ((version_no > 0)),
  constraint document_versions_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id),
  constraint document_versions_tenant_id_original_file_id_fkey FOREIGN KEY (tenant_id, original_file_id) REFERENCES stored_files(tenant_id, id),
  constraint document_versions_pkey PRIMARY KEY (tenant_id, id),
  constraint document_versions_tenant_id_document_id_version_no_key UNIQUE (tenant_id, document_id, version_no),
  constraint document_versions_tenant_id_text_sha256_key UNIQUE (tenant_id, text_sha256)
);
CREATE TRIGGER texts_are_never_edited BEFORE DELETE OR UPDATE ON public.document_versions FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- documents: a paper or report; may be cited without its text being held
create table documents (
  tenant_id uuid not null,
  id uuid not null,
  session_id uuid,
  kind text not null,
  title text not null,
  issuer text,
  number text,
  issued_on date,
  confidentiality text not null default 'open'::text,
  source text not null,
  is_reconstructed boolean not null default false,
  known_on date not null,
  search_text text not null,
  constraint documents_confidentiality_check CHECK ((confidentiality = ANY (ARRAY['open'::text, 'internal'::text, 'secret'::text]))),
  constraint documents_kind_check CHECK ((kind = ANY (ARRAY['news'::text, 'thong_bao_ket_luan'::text, 'thong_bao'::text, 'chi_thi'::text, 'cong_dien'::text, 'nghi_quyet'::text, 'quyet_dinh'::text, 'ke_hoach'::text, 'van_kien_dang'::text, 'cong_van'::text, 'bao_cao'::text, 'ket_luan'::text, 'luat'::text, 'khac'::text]))),
  constraint documents_title_check CHECK ((title <> ''::text)),
  constraint documents_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint documents_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES sessions(tenant_id, id),
  constraint documents_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX documents_search ON public.documents USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX one_document_a_number ON public.documents USING btree (tenant_id, issuer, number, issued_on) WHERE (number IS NOT NULL);

-- tasks: what a report rests on: a file, a photo or a numbered document
create table evidence (
  tenant_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  kind text not null,
  label text not null,
  file_id uuid,
  document_id uuid,
  constraint evidence_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'photo'::text, 'document'::text]))),
  constraint evidence_label_check CHECK ((label <> ''::text)),
  constraint evidence_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES documents(tenant_id, id),
  constraint evidence_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES stored_files(tenant_id, id),
  constraint evidence_tenant_id_report_id_fkey FOREIGN KEY (tenant_id, report_id) REFERENCES progress_reports(tenant_id, id),
  constraint evidence_pkey PRIMARY KEY (tenant_id, id)
);

-- platform: failed sign-ins of the last hour, to slow down guessing
create table login_failures (
  tenant_id uuid not null,
  username text not null,
  failed_at timestamp with time zone not null,
  constraint login_failures_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
CREATE INDEX login_failures_recent ON public.login_failures USING btree (tenant_id, username, failed_at);

-- platform: one signed-in browser; only a hash of its cookie is kept
create table logins (
  tenant_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  csrf_token text not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint logins_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES accounts(tenant_id, id) ON DELETE CASCADE,
  constraint logins_pkey PRIMARY KEY (token_hash)
);

-- roadmaps: what must come before what
create table milestone_links (
  tenant_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null default 'FS'::text,
  lag_days integer not null default 0,
  known_on date not null,
  constraint milestone_links_check CHECK ((from_id <> to_id)),
  constraint milestone_links_kind_check CHECK ((kind = ANY (ARRAY['FS'::text, 'SS'::text, 'FF'::text, 'SF'::text]))),
  constraint milestone_links_tenant_id_from_id_fkey FOREIGN KEY (tenant_id, from_id) REFERENCES milestones(tenant_id, id),
  constraint milestone_links_tenant_id_to_id_fkey FOREIGN KEY (tenant_id, to_id) REFERENCES milestones(tenant_id, id),
  constraint milestone_links_pkey PRIMARY KEY (tenant_id, from_id, to_id)
);

-- roadmaps: reached on a day, or no longer applicable and why
create table milestone_outcomes (
  tenant_id uuid not null,
  milestone_id uuid not null,
  sequence integer not null,
  outcome text not null,
  happened_on date not null,
  note text,
  known_on date not null,
  constraint milestone_outcomes_check CHECK ((known_on >= happened_on)),
  constraint milestone_outcomes_check1 CHECK (((outcome = 'done'::text) OR (note IS NOT NULL))),
  constraint milestone_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'voided'::text, 'reopened'::text]))),
  constraint milestone_outcomes_tenant_id_milestone_id_fkey FOREIGN KEY (tenant_id, milestone_id) REFERENCES milestones(tenant_id, id),
  constraint milestone_outcomes_pkey PRIMARY KEY (tenant_id, milestone_id, sequence)
);

-- roadmaps: when a milestone is due; later rows replace earlier ones and say why
create table milestone_windows (
  tenant_id uuid not null,
  milestone_id uuid not null,
  version_no integer not null,
  starts_on date,
  earliest date,
  latest date,
  phrase text not null,
  certainty text not null,
  reason text,
  known_on date not null,
  constraint milestone_windows_certainty_check CHECK ((certainty = ANY (ARRAY['exact'::text, 'fuzzy'::text, 'recurring'::text, 'none'::text]))),
  constraint milestone_windows_check CHECK (((earliest IS NULL) OR (latest IS NULL) OR (earliest <= latest))),
  constraint milestone_windows_check1 CHECK (((version_no = 1) OR (reason IS NOT NULL))),
  constraint milestone_windows_phrase_check CHECK ((phrase <> ''::text)),
  constraint milestone_windows_version_no_check CHECK ((version_no > 0)),
  constraint milestone_windows_tenant_id_milestone_id_fkey FOREIGN KEY (tenant_id, milestone_id) REFERENCES milestones(tenant_id, id),
  constraint milestone_windows_pkey PRIMARY KEY (tenant_id, milestone_id, version_no)
);

-- roadmaps: one step under a directive
create table milestones (
  tenant_id uuid not null,
  id uuid not null,
  directive_id uuid not null,
  task_id uuid,
  parent_id uuid,
  position_no integer not null,
  title text not null,
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  constraint milestones_check CHECK (((parent_id IS NULL) OR (parent_id <> id))),
  constraint milestones_title_check CHECK ((title <> ''::text)),
  constraint milestones_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint milestones_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint milestones_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES milestones(tenant_id, id),
  constraint milestones_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint milestones_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX milestones_of_directive ON public.milestones USING btree (tenant_id, directive_id, position_no);

-- organisations: parallel trees (Party, government, Front, the city’s own) over the same units
create table organisation_parents (
  tenant_id uuid not null,
  tree text not null,
  organisation_id uuid not null,
  parent_id uuid not null,
  valid daterange not null,
  until_before date,
  reorganisation_id uuid,
  ended_by uuid,
  constraint organisation_parents_check CHECK ((organisation_id <> parent_id)),
  constraint organisation_parents_tree_check CHECK ((tree = ANY (ARRAY['party'::text, 'government'::text, 'front'::text, 'city'::text]))),
  constraint organisation_parents_valid_check CHECK ((NOT isempty(valid))),
  constraint organisation_parents_tenant_id_ended_by_fkey FOREIGN KEY (tenant_id, ended_by) REFERENCES reorganisations(tenant_id, id),
  constraint organisation_parents_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint organisation_parents_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES organisations(tenant_id, id),
  constraint organisation_parents_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint one_parent_a_day EXCLUDE USING gist (tenant_id WITH =, tree WITH =, organisation_id WITH =, valid WITH &&)
);
CREATE CONSTRAINT TRIGGER nobody_is_their_own_ancestor AFTER INSERT OR UPDATE ON public.organisation_parents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nobody_is_their_own_ancestor();
CREATE INDEX organisation_parents_children ON public.organisation_parents USING btree (tenant_id, tree, parent_id);

-- organisations: what a unit is called and where it stands, from when to when (codes are re-used over time)
create table organisation_versions (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  short_name text not null,
  other_names text[] not null default '{}'::text[],
  code text,
  level text not null,
  kind text not null,
  valid daterange not null,
  search_text text not null,
  source text not null,
  known_on date,
  end_known_on date,
  until_before date,
  reorganisation_id uuid,
  ended_by uuid,
  constraint organisation_versions_kind_check CHECK ((kind = ANY (ARRAY['party'::text, 'ministry'::text, 'council'::text, 'committee'::text, 'department'::text, 'district'::text, 'commune'::text, 'board'::text, 'front'::text, 'other'::text]))),
  constraint organisation_versions_level_check CHECK ((level = ANY (ARRAY['central'::text, 'city'::text, 'district'::text, 'commune'::text]))),
  constraint organisation_versions_name_check CHECK ((name <> ''::text)),
  constraint organisation_versions_short_name_check CHECK ((short_name <> ''::text)),
  constraint organisation_versions_valid_check CHECK ((NOT isempty(valid))),
  constraint organisation_versions_tenant_id_ended_by_fkey FOREIGN KEY (tenant_id, ended_by) REFERENCES reorganisations(tenant_id, id),
  constraint organisation_versions_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint organisation_versions_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint organisation_versions_pkey PRIMARY KEY (tenant_id, id),
  constraint one_name_a_day EXCLUDE USING gist (tenant_id WITH =, organisation_id WITH =, valid WITH &&),
  constraint one_unit_a_code EXCLUDE USING gist (tenant_id WITH =, code WITH =, level WITH =, valid WITH &&) WHERE ((code IS NOT NULL))
);
CREATE CONSTRAINT TRIGGER ended_unit_owes_nothing AFTER UPDATE ON public.organisation_versions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.ended_by IS NOT NULL)) EXECUTE FUNCTION ended_unit_owes_nothing();
CREATE INDEX organisation_versions_search ON public.organisation_versions USING gin (search_text gin_trgm_ops);

-- organisations: the stable identity of a unit; key is our own stable word for it
create table organisations (
  tenant_id uuid not null,
  id uuid not null,
  key text not null,
  constraint organisations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint organisations_pkey PRIMARY KEY (tenant_id, id),
  constraint organisations_tenant_id_key_key UNIQUE (tenant_id, key)
);

-- organisations: a post of a unit; tasks are answered for by a post, never by a person
create table posts (
  tenant_id uuid not null,
  id uuid not null,
  key text not null,
  organisation_id uuid not null,
  name text not null,
  valid daterange not null,
  known_on date,
  end_known_on date,
  until_before date,
  reorganisation_id uuid,
  ended_by uuid,
  constraint posts_name_check CHECK ((name <> ''::text)),
  constraint posts_valid_check CHECK ((NOT isempty(valid))),
  constraint posts_tenant_id_ended_by_fkey FOREIGN KEY (tenant_id, ended_by) REFERENCES reorganisations(tenant_id, id),
  constraint posts_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint posts_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint posts_pkey PRIMARY KEY (tenant_id, id),
  constraint posts_tenant_id_key_key UNIQUE (tenant_id, key)
);

-- tasks: what a unit reported on a day; never overwritten
create table progress_reports (
  tenant_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organisation_id uuid not null,
  reported_on date not null,
  text text not null,
  percent numeric(5,2),
  expected_on date,
  obstacle text,
  reported_by text not null,
  source text,
  is_reconstructed boolean not null default false,
  known_on date not null,
  constraint progress_reports_check CHECK ((known_on >= reported_on)),
  constraint progress_reports_percent_check CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric))),
  constraint progress_reports_text_check CHECK ((text <> ''::text)),
  constraint progress_reports_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint progress_reports_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint progress_reports_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX progress_reports_of_task ON public.progress_reports USING btree (tenant_id, task_id, reported_on DESC);
CREATE TRIGGER reports_are_never_edited BEFORE DELETE OR UPDATE ON public.progress_reports FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- reading: a directive proposed by the engine or a person, until a named person accepts or dismisses it
create table proposals (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  starts_at integer not null,
  ends_at integer not null,
  quote text not null,
  kind text not null,
  issuer text,
  addressee text,
  coordinating text[] not null default '{}'::text[],
  deadline_text text,
  deadline_from date,
  deadline_to date,
  deadline_certainty text,
  topic text not null,
  certainty numeric(4,3) not null,
  because text[] not null default '{}'::text[],
  origin text not null,
  state text not null,
  state_reason text,
  decided_by text,
  decided_on date,
  known_on date not null,
  constraint proposals_certainty_check CHECK (((certainty >= (0)::numeric) AND (certainty <= (1)::numeric))),
  constraint proposals_check CHECK ((ends_at > starts_at)),
  constraint proposals_check1 CHECK (((state <> 'dismissed'::text) OR ((state_reason IS NOT NULL) AND (decided_by IS NOT NULL)))),
  constraint proposals_kind_check CHECK ((kind = ANY (ARRAY['instruction'::text, 'request'::text, 'endorsement'::text, 'commitment'::text, 'plan'::text, 'coordination'::text]))),
  constraint proposals_origin_check CHECK ((origin = ANY (ARRAY['machine'::text, 'person'::text]))),
  constraint proposals_quote_check CHECK ((quote <> ''::text)),
  constraint proposals_starts_at_check CHECK ((starts_at >= 0)),
  constraint proposals_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'dismissed'::text, 'replaced'::text]))),
  constraint proposals_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES document_versions(tenant_id, id),
  constraint proposals_pkey PRIMARY KEY (tenant_id, id),
  constraint living_proposals_never_overlap EXCLUDE USING gist (tenant_id WITH =, version_id WITH =, int4range(starts_at, ends_at) WITH &&) WHERE ((state = ANY (ARRAY['open'::text, 'accepted'::text])))
);
CREATE INDEX proposals_of_version ON public.proposals USING btree (tenant_id, version_id, starts_at);
CREATE TRIGGER proposal_quotes_exactly BEFORE INSERT OR UPDATE ON public.proposals FOR EACH ROW EXECUTE FUNCTION quote_is_exact();

-- reading: the signed statement that every sentence of a version was read; in force until reopened
create table register_closings (
  tenant_id uuid not null,
  version_id uuid not null,
  statement text not null,
  closed_by text not null,
  closed_on date not null,
  closing_no integer not null default 1,
  reopened_on date,
  reopened_by text,
  reopen_reason text,
  constraint register_closings_closing_no_check CHECK ((closing_no > 0)),
  constraint reopening_is_signed CHECK ((((reopened_on IS NULL) = (reopened_by IS NULL)) AND ((reopened_on IS NULL) = (reopen_reason IS NULL)))),
  constraint register_closings_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES document_versions(tenant_id, id),
  constraint register_closings_pkey PRIMARY KEY (tenant_id, version_id, closing_no)
);
CREATE UNIQUE INDEX one_closing_in_force ON public.register_closings USING btree (tenant_id, version_id) WHERE (reopened_on IS NULL);

-- reorganisations: for which unit an account works after its own has ended
create table reorganisation_accounts (
  tenant_id uuid not null,
  reorganisation_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  from_on date not null,
  constraint reorganisation_accounts_tenant_id_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES accounts(tenant_id, id),
  constraint reorganisation_accounts_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint reorganisation_accounts_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint reorganisation_accounts_pkey PRIMARY KEY (tenant_id, reorganisation_id, account_id)
);

-- reorganisations: one reform: what it changes, the choices made, who committed it, what it moved
create table reorganisations (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  title text not null,
  decided_on date not null,
  effective_on date not null,
  handover_on date,
  legal_basis text not null,
  source text not null,
  status text not null,
  content jsonb not null,
  choices jsonb not null default '[]'::jsonb,
  report jsonb,
  drafted_by text not null,
  drafted_on date not null,
  committed_by text,
  committed_on date,
  undone_by text,
  undone_on date,
  undo_reason text,
  constraint committed_by_somebody CHECK ((((status = 'draft'::text) = (committed_on IS NULL)) AND ((committed_on IS NULL) = (committed_by IS NULL)) AND ((committed_on IS NULL) = (handover_on IS NULL)) AND ((committed_on IS NULL) = (report IS NULL)))),
  constraint reorganisations_check CHECK ((decided_on <= effective_on)),
  constraint reorganisations_check1 CHECK (((handover_on >= effective_on) AND (handover_on >= committed_on))),
  constraint reorganisations_choices_check CHECK ((jsonb_typeof(choices) = 'array'::text)),
  constraint reorganisations_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint reorganisations_legal_basis_check CHECK ((legal_basis <> ''::text)),
  constraint reorganisations_source_check CHECK ((source <> ''::text)),
  constraint reorganisations_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'committed'::text, 'undone'::text]))),
  constraint reorganisations_title_check CHECK ((title <> ''::text)),
  constraint undone_by_somebody CHECK ((((status = 'undone'::text) = (undone_on IS NOT NULL)) AND ((undone_on IS NULL) = (undone_by IS NULL)) AND ((undone_on IS NULL) = (undo_reason IS NULL)))),
  constraint reorganisations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint reorganisations_pkey PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX one_reform_in_force ON public.reorganisations USING btree (tenant_id, code) WHERE (status = 'committed'::text);

-- reading: a named person read this sentence and found no directive in it
create table sentence_readings (
  tenant_id uuid not null,
  version_id uuid not null,
  ordinal integer not null,
  verdict text not null,
  reason text,
  read_by text not null,
  known_on date not null,
  constraint sentence_readings_check CHECK (((verdict <> 'dismissed'::text) OR (reason IS NOT NULL))),
  constraint sentence_readings_verdict_check CHECK ((verdict = ANY (ARRAY['context'::text, 'dismissed'::text]))),
  constraint sentence_readings_tenant_id_version_id_ordinal_fkey FOREIGN KEY (tenant_id, version_id, ordinal) REFERENCES sentences(tenant_id, version_id, ordinal),
  constraint sentence_readings_pkey PRIMARY KEY (tenant_id, version_id, ordinal)
);

-- documents: the numbered sentences of a version; offsets are UTF-16 code units, end exclusive
create table sentences (
  tenant_id uuid not null,
  version_id uuid not null,
  ordinal integer not null,
  starts_at integer not null,
  ends_at integer not null,
  role text not null,
  constraint sentences_check CHECK ((ends_at > starts_at)),
  constraint sentences_ordinal_check CHECK ((ordinal > 0)),
  constraint sentences_role_check CHECK ((role = ANY (ARRAY['directive'::text, 'context'::text, 'heading'::text, 'caption'::text, 'noise'::text]))),
  constraint sentences_starts_at_check CHECK ((starts_at >= 0)),
  constraint sentences_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES document_versions(tenant_id, id),
  constraint sentences_pkey PRIMARY KEY (tenant_id, version_id, ordinal)
);

-- documents: who took part in a session, with the post held that day, as the record says
create table session_participants (
  tenant_id uuid not null,
  session_id uuid not null,
  position_no integer not null,
  person_name text not null,
  post_name text,
  constraint session_participants_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES sessions(tenant_id, id) ON DELETE CASCADE,
  constraint session_participants_pkey PRIMARY KEY (tenant_id, session_id, position_no)
);

-- documents: a working session (a login is a login)
create table sessions (
  tenant_id uuid not null,
  id uuid not null,
  held_on date not null,
  title text not null,
  place text,
  chaired_by text,
  summary text,
  source text not null,
  is_reconstructed boolean not null default false,
  known_on date not null,
  constraint sessions_title_check CHECK ((title <> ''::text)),
  constraint sessions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint sessions_pkey PRIMARY KEY (tenant_id, id),
  constraint sessions_tenant_id_held_on_title_key UNIQUE (tenant_id, held_on, title)
);

-- platform: originals and evidence, kept byte for byte
create table stored_files (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  media_type text not null,
  size_bytes bigint not null,
  sha256 text not null,
  bytes bytea not null,
  stored_at timestamp with time zone not null,
  constraint stored_files_check CHECK ((octet_length(bytes) = size_bytes)),
  constraint stored_files_name_check CHECK ((name <> ''::text)),
  constraint stored_files_size_bytes_check CHECK ((size_bytes >= 0)),
  constraint stored_files_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint stored_files_pkey PRIMARY KEY (tenant_id, id)
);
CREATE TRIGGER files_are_never_edited BEFORE UPDATE ON public.stored_files FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- organisations: who inherits from whom, from which day, on what legal basis; is_main marks the default heir
create table successions (
  tenant_id uuid not null,
  id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  effective_on date not null,
  kind text not null,
  is_main boolean not null,
  field text,
  legal_basis text not null,
  source text not null,
  certainty text not null,
  decided_on date not null,
  share numeric(7,6),
  field_words text[] not null default '{}'::text[],
  territory_words text[] not null default '{}'::text[],
  known_on date,
  reorganisation_id uuid,
  reform_code text,
  constraint decided_before_effective CHECK ((decided_on <= effective_on)),
  constraint successions_certainty_check CHECK ((certainty = ANY (ARRAY['found'::text, 'background'::text]))),
  constraint successions_check CHECK ((predecessor_id <> successor_id)),
  constraint successions_kind_check CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'rename'::text, 'dissolve'::text, 'transfer'::text]))),
  constraint successions_share_check CHECK (((share >= (0)::numeric) AND (share <= (1)::numeric))),
  constraint successions_tenant_id_predecessor_id_fkey FOREIGN KEY (tenant_id, predecessor_id) REFERENCES organisations(tenant_id, id),
  constraint successions_tenant_id_reorganisation_id_fkey FOREIGN KEY (tenant_id, reorganisation_id) REFERENCES reorganisations(tenant_id, id),
  constraint successions_tenant_id_successor_id_fkey FOREIGN KEY (tenant_id, successor_id) REFERENCES organisations(tenant_id, id),
  constraint successions_pkey PRIMARY KEY (tenant_id, id)
);
CREATE CONSTRAINT TRIGGER shares_add_to_one AFTER INSERT OR UPDATE ON public.successions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.share IS NOT NULL)) EXECUTE FUNCTION shares_add_to_one();
CREATE CONSTRAINT TRIGGER succession_days_agree AFTER INSERT OR UPDATE ON public.successions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION succession_days_agree();
CREATE INDEX successions_of_successor ON public.successions USING btree (tenant_id, successor_id);
CREATE UNIQUE INDEX one_main_heir ON public.successions USING btree (tenant_id, predecessor_id, effective_on) WHERE is_main;

-- tasks: who leads and who coordinates, from which day to which, and why it changed
create table task_assignments (
  tenant_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  organisation_id uuid not null,
  part text not null,
  valid daterange not null,
  reason text not null,
  known_on date not null,
  withdrawn_on date,
  reorganisation_id uuid,
  ended_by uuid,
  withdrawn_by uuid,
  until_before date,
  constraint task_assignments_check CHECK ((withdrawn_on >= known_on)),
  constraint task_assignments_part_check CHECK ((part = ANY (ARRAY['lead'::text, 'coordinating'::text]))),
  constraint task_assignments_reason_check CHECK ((reason <> ''::text)),
  constraint task_assignments_valid_check CHECK ((NOT isempty(valid))),
  constraint task_assignments_tenant_id_organisation_id_fkey FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisations(tenant_id, id),
  constraint task_assignments_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_assignments_pkey PRIMARY KEY (tenant_id, id),
  constraint one_lead_a_day EXCLUDE USING gist (uuid_hash_extended(task_id, (0)::bigint) WITH =, uuid_hash_extended(task_id, (1)::bigint) WITH =, valid WITH &&) WHERE (((part = 'lead'::text) AND (withdrawn_on IS NULL))),
  constraint one_part_a_unit_a_day EXCLUDE USING gist (uuid_hash_extended(task_id, (0)::bigint) WITH =, uuid_hash_extended(task_id, (1)::bigint) WITH =, uuid_hash_extended(organisation_id, (0)::bigint) WITH =, valid WITH &&) WHERE (((part = 'coordinating'::text) AND (withdrawn_on IS NULL)))
);
CREATE CONSTRAINT TRIGGER always_one_lead_assignments AFTER UPDATE ON public.task_assignments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.part = 'lead'::text) AND (new.ended_by IS NULL) AND (new.withdrawn_by IS NULL))) EXECUTE FUNCTION every_issued_task_has_a_lead();
CREATE CONSTRAINT TRIGGER always_one_lead_deletions AFTER DELETE ON public.task_assignments DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.part = 'lead'::text) AND (old.reorganisation_id IS NULL))) EXECUTE FUNCTION every_issued_task_has_a_lead();
CREATE INDEX task_assignments_of_task ON public.task_assignments USING btree (tenant_id, task_id);
CREATE INDEX task_assignments_of_unit ON public.task_assignments USING btree (tenant_id, organisation_id);
CREATE TRIGGER nobody_leads_and_coordinates_begun AFTER INSERT ON public.task_assignments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION nobody_leads_and_coordinates();
CREATE TRIGGER nobody_leads_and_coordinates_changed AFTER UPDATE ON public.task_assignments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION nobody_leads_and_coordinates();
CREATE TRIGGER reformed_tasks_have_a_lead AFTER UPDATE ON public.task_assignments REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reformed_tasks_have_a_lead();

-- tasks: the due window; a later row replaces the earlier one and says why and on whose word
create table task_deadlines (
  tenant_id uuid not null,
  task_id uuid not null,
  version_no integer not null,
  earliest date,
  latest date,
  phrase text not null,
  certainty text not null,
  reason text,
  decided_by text,
  source text,
  known_on date not null,
  constraint task_deadlines_certainty_check CHECK ((certainty = ANY (ARRAY['exact'::text, 'fuzzy'::text, 'recurring'::text, 'none'::text]))),
  constraint task_deadlines_check CHECK (((earliest IS NULL) OR (latest IS NULL) OR (earliest <= latest))),
  constraint task_deadlines_check1 CHECK (((version_no = 1) OR (reason IS NOT NULL))),
  constraint task_deadlines_phrase_check CHECK ((phrase <> ''::text)),
  constraint task_deadlines_version_no_check CHECK ((version_no > 0)),
  constraint task_deadlines_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_deadlines_pkey PRIMARY KEY (tenant_id, task_id, version_no)
);
CREATE TRIGGER deadlines_are_never_edited BEFORE DELETE OR UPDATE ON public.task_deadlines FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- tasks: which directives a task answers; one task may serve several
create table task_directives (
  tenant_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  known_on date not null,
  constraint task_directives_tenant_id_directive_id_fkey FOREIGN KEY (tenant_id, directive_id) REFERENCES directives(tenant_id, id),
  constraint task_directives_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_directives_pkey PRIMARY KEY (tenant_id, task_id, directive_id)
);
CREATE INDEX task_directives_of_directive ON public.task_directives USING btree (tenant_id, directive_id);

-- tasks: the moves of a task that people make; statuses over time are computed, not stored
create table task_events (
  tenant_id uuid not null,
  task_id uuid not null,
  sequence integer not null,
  event text not null,
  happened_on date not null,
  reason text,
  by_name text not null,
  known_on date not null,
  constraint task_events_check CHECK ((known_on >= happened_on)),
  constraint task_events_check1 CHECK (((event <> ALL (ARRAY['returned'::text, 'sent_back'::text, 'paused'::text, 'voided'::text])) OR (reason IS NOT NULL))),
  constraint task_events_event_check CHECK ((event = ANY (ARRAY['issued'::text, 'acknowledged'::text, 'returned'::text, 'submitted'::text, 'accepted'::text, 'sent_back'::text, 'paused'::text, 'resumed'::text, 'voided'::text]))),
  constraint task_events_sequence_check CHECK ((sequence > 0)),
  constraint task_events_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_events_pkey PRIMARY KEY (tenant_id, task_id, sequence)
);
CREATE CONSTRAINT TRIGGER always_one_lead_events AFTER INSERT ON public.task_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION every_issued_task_has_a_lead();
CREATE TRIGGER moves_are_never_edited BEFORE DELETE OR UPDATE ON public.task_events FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- tasks: issued although not all six are clear, accepted by name
create table task_gap_acceptances (
  tenant_id uuid not null,
  task_id uuid not null,
  missing text[] not null,
  reason text not null,
  accepted_by text not null,
  known_on date not null,
  constraint task_gap_acceptances_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_gap_acceptances_pkey PRIMARY KEY (tenant_id, task_id, known_on)
);

-- tasks: what is to be delivered, by which post, under whose authority; changes are appended
create table task_versions (
  tenant_id uuid not null,
  task_id uuid not null,
  version_no integer not null,
  title text not null,
  deliverable text,
  responsible_post_id uuid,
  authority text,
  report_every_days integer,
  is_standing boolean not null default false,
  is_reconstructed boolean not null default false,
  search_text text not null,
  known_on date not null,
  constraint task_versions_report_every_days_check CHECK (((report_every_days >= 1) AND (report_every_days <= 400))),
  constraint task_versions_title_check CHECK ((title <> ''::text)),
  constraint task_versions_version_no_check CHECK ((version_no > 0)),
  constraint task_versions_tenant_id_responsible_post_id_fkey FOREIGN KEY (tenant_id, responsible_post_id) REFERENCES posts(tenant_id, id),
  constraint task_versions_tenant_id_task_id_fkey FOREIGN KEY (tenant_id, task_id) REFERENCES tasks(tenant_id, id),
  constraint task_versions_pkey PRIMARY KEY (tenant_id, task_id, version_no)
);
CREATE INDEX task_versions_search ON public.task_versions USING gin (search_text gin_trgm_ops);

-- tasks: one thing owed; everything that can change about it is appended in the tables below
create table tasks (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  known_on date not null,
  constraint tasks_code_check CHECK ((code ~ '^N[0-9]{2,}$'::text)),
  constraint tasks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  constraint tasks_pkey PRIMARY KEY (tenant_id, id),
  constraint tasks_tenant_id_code_key UNIQUE (tenant_id, code)
);

-- platform: one city; its id comes first in the key of every city table
create table tenants (
  id uuid not null,
  code text not null,
  name text not null,
  constraint tenants_pkey PRIMARY KEY (id),
  constraint tenants_code_key UNIQUE (code)
);

CREATE OR REPLACE FUNCTION public.directives_as_of(p_tenant uuid, p_day date)
 RETURNS TABLE(id uuid, code text, version_id uuid, session_id uuid, starts_at integer, ends_at integer, quote text, title text, kind text, issuer text, addressee text, topic text, accepted_by text, is_reconstructed boolean, note text, search_text text, known_on date)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.ended_unit_owes_nothing()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.every_issued_task_has_a_lead()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.nobody_is_their_own_ancestor()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.nobody_leads_and_coordinates()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.quote_is_exact()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare v record;
begin
  select text, utf16_length into v from document_versions where tenant_id = new.tenant_id and id = new.version_id;
  if char_length(v.text) = v.utf16_length then
    if substr(v.text, new.starts_at + 1, new.ends_at - new.starts_at) is distinct from new.quote then
      raise exception 'the quote is not the text at % to %', new.starts_at, new.ends_at using errcode = 'check_violation';
    end if;
  elsif strpos(v.text, new.quote) = 0 then
    raise exception 'the quote is not in the text' using errcode = 'check_violation';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.reformed_tasks_have_a_lead()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.shares_add_to_one()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare total numeric;
begin
  select sum(share) into total from successions
    where tenant_id = new.tenant_id and predecessor_id = new.predecessor_id and effective_on = new.effective_on;
  if total is not null and total <> 1 then
    raise exception 'the shares of unit % on % add to %', new.predecessor_id, new.effective_on, total
      using errcode = 'check_violation', constraint = 'shares_add_to_one';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.succession_days_agree()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION public.tasks_as_of(p_tenant uuid, p_day date)
 RETURNS TABLE(id uuid, code text, title text, deliverable text, responsible_post_id uuid, authority text, report_every_days integer, is_standing boolean, is_reconstructed boolean, search_text text, known_on date, lead_id uuid, lead_since date, earliest date, latest date, phrase text, certainty text, deadline_no integer, first_earliest date, first_latest date, first_phrase text, first_certainty text, issued_on date, acknowledged_on date, last_event text, last_event_on date, last_event_reason text, report_id uuid, reported_on date, report_text text, percent numeric, expected_on date, obstacle text, report_count integer)
 LANGUAGE sql
 STABLE
AS $function$
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
$function$;
