// Generated from the database by `npm run db:types`. Do not edit.
import type { ColumnType, Generated } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AccountsRow {
  tenant_id: string;
  id: string;
  username: string;
  display_name: string;
  role: string;
  organisation_id: string | null;
  password_hash: string;
  is_demo: Generated<boolean>;
  created_at: Timestamp;
  disabled_at: Timestamp | null;
}

export interface AppointmentsRow {
  tenant_id: string;
  post_id: string;
  person_name: string;
  valid: string;
  source: string;
  end_known_on: string | null;
  until_before: string | null;
  ended_by: string | null;
  id: Generated<string>;
  known_on: string | null;
  withdrawn_on: string | null;
  end_source: string | null;
}

export interface AuditEntriesRow {
  tenant_id: string;
  sequence: number;
  occurred_at: Timestamp;
  occurred_on: string;
  actor_id: string | null;
  actor_name: string;
  action: string;
  entity: string;
  entity_id: string | null;
  content: string;
  previous_hash: string;
  hash: string;
}

export interface AuditHeadsRow {
  tenant_id: string;
  sequence: number;
  hash: string;
}

export interface AuthorityRulesRow {
  tenant_id: string;
  key: string;
  field: string;
  level: string;
  matter: string;
  decider: string;
  organisation_id: string | null;
  valid: string;
  legal_basis: string;
  certainty: string;
  source: string;
}

export interface DecisionRequestHandoversRow {
  tenant_id: string;
  request_id: string;
  organisation_id: string;
  from_on: string;
  reason: string;
  known_on: string;
  reorganisation_id: string;
}

export interface DecisionRequestsRow {
  tenant_id: string;
  id: string;
  directive_id: string;
  question: string;
  detail: string | null;
  asked_by_organisation_id: string;
  asked_on: string;
  answer_by: string | null;
  options: unknown;
  source: string | null;
  is_reconstructed: Generated<boolean>;
  known_on: string;
}

export interface DecisionsRow {
  tenant_id: string;
  request_id: string;
  option_no: number;
  comment: string | null;
  decided_by: string;
  decided_on: string;
  known_on: string;
}

export interface DirectiveBasesRow {
  tenant_id: string;
  directive_id: string;
  document_id: string;
  relation: string;
  note: string | null;
  known_on: string;
}

export interface DirectiveVersionsRow {
  tenant_id: string;
  directive_id: string;
  version_no: number;
  version_id: string;
  starts_at: number;
  ends_at: number;
  quote: string;
  title: string;
  kind: string;
  issuer: string | null;
  addressee: string | null;
  topic: string;
  accepted_by: string;
  is_reconstructed: Generated<boolean>;
  note: string | null;
  search_text: string;
  known_on: string;
}

export interface DirectiveWithdrawalsRow {
  tenant_id: string;
  directive_id: string;
  reason: string;
  withdrawn_by: string;
  known_on: string;
}

export interface DirectivesRow {
  tenant_id: string;
  id: string;
  code: string;
  version_id: string;
  session_id: string | null;
  proposal_id: string | null;
  known_on: string;
}

export interface DocumentLinksRow {
  tenant_id: string;
  id: string;
  from_document_id: string;
  to_document_id: string;
  relation: string;
  effective_on: string;
  known_on: string;
}

export interface DocumentVersionsRow {
  tenant_id: string;
  id: string;
  document_id: string;
  version_no: number;
  text: string;
  text_sha256: string;
  utf16_length: number;
  format: string;
  original_file_id: string | null;
  known_on: string;
}

export interface DocumentsRow {
  tenant_id: string;
  id: string;
  session_id: string | null;
  kind: string;
  title: string;
  issuer: string | null;
  number: string | null;
  issued_on: string | null;
  confidentiality: Generated<string>;
  source: string;
  is_reconstructed: Generated<boolean>;
  known_on: string;
  search_text: string;
}

export interface EvidenceRow {
  tenant_id: string;
  id: string;
  report_id: string;
  kind: string;
  label: string;
  file_id: string | null;
  document_id: string | null;
}

export interface LoginFailuresRow {
  tenant_id: string;
  username: string;
  failed_at: Timestamp;
}

export interface LoginsRow {
  tenant_id: string;
  token_hash: string;
  account_id: string;
  csrf_token: string;
  created_at: Timestamp;
  last_seen_at: Timestamp;
  expires_at: Timestamp;
}

export interface MilestoneLinksRow {
  tenant_id: string;
  from_id: string;
  to_id: string;
  kind: Generated<string>;
  lag_days: Generated<number>;
  known_on: string;
}

export interface MilestoneOutcomesRow {
  tenant_id: string;
  milestone_id: string;
  sequence: number;
  outcome: string;
  happened_on: string;
  note: string | null;
  known_on: string;
}

export interface MilestoneWindowsRow {
  tenant_id: string;
  milestone_id: string;
  version_no: number;
  starts_on: string | null;
  earliest: string | null;
  latest: string | null;
  phrase: string;
  certainty: string;
  reason: string | null;
  known_on: string;
}

export interface MilestonesRow {
  tenant_id: string;
  id: string;
  directive_id: string;
  task_id: string | null;
  parent_id: string | null;
  position_no: number;
  title: string;
  source: string | null;
  is_reconstructed: Generated<boolean>;
  known_on: string;
}

export interface OrganisationParentsRow {
  tenant_id: string;
  tree: string;
  organisation_id: string;
  parent_id: string;
  valid: string;
  until_before: string | null;
  reorganisation_id: string | null;
  ended_by: string | null;
}

export interface OrganisationVersionsRow {
  tenant_id: string;
  id: string;
  organisation_id: string;
  name: string;
  short_name: string;
  other_names: Generated<string[]>;
  code: string | null;
  level: string;
  kind: string;
  valid: string;
  search_text: string;
  source: string;
  known_on: string | null;
  end_known_on: string | null;
  until_before: string | null;
  reorganisation_id: string | null;
  ended_by: string | null;
}

export interface OrganisationsRow {
  tenant_id: string;
  id: string;
  key: string;
}

export interface PostsRow {
  tenant_id: string;
  id: string;
  key: string;
  organisation_id: string;
  name: string;
  valid: string;
  known_on: string | null;
  end_known_on: string | null;
  until_before: string | null;
  reorganisation_id: string | null;
  ended_by: string | null;
}

export interface ProgressReportsRow {
  tenant_id: string;
  id: string;
  task_id: string;
  organisation_id: string;
  reported_on: string;
  text: string;
  percent: string | null;
  expected_on: string | null;
  obstacle: string | null;
  reported_by: string;
  source: string | null;
  is_reconstructed: Generated<boolean>;
  known_on: string;
}

export interface ProposalsRow {
  tenant_id: string;
  id: string;
  version_id: string;
  starts_at: number;
  ends_at: number;
  quote: string;
  kind: string;
  issuer: string | null;
  addressee: string | null;
  coordinating: Generated<string[]>;
  deadline_text: string | null;
  deadline_from: string | null;
  deadline_to: string | null;
  deadline_certainty: string | null;
  topic: string;
  certainty: string;
  because: Generated<string[]>;
  origin: string;
  state: string;
  state_reason: string | null;
  decided_by: string | null;
  decided_on: string | null;
  known_on: string;
}

export interface RegisterClosingsRow {
  tenant_id: string;
  version_id: string;
  statement: string;
  closed_by: string;
  closed_on: string;
  closing_no: Generated<number>;
  reopened_on: string | null;
  reopened_by: string | null;
  reopen_reason: string | null;
}

export interface ReorganisationAccountsRow {
  tenant_id: string;
  reorganisation_id: string;
  account_id: string;
  organisation_id: string;
  from_on: string;
}

export interface ReorganisationsRow {
  tenant_id: string;
  id: string;
  code: string;
  title: string;
  decided_on: string;
  effective_on: string;
  handover_on: string | null;
  legal_basis: string;
  source: string;
  status: string;
  content: unknown;
  choices: Generated<unknown>;
  report: unknown | null;
  drafted_by: string;
  drafted_on: string;
  committed_by: string | null;
  committed_on: string | null;
  undone_by: string | null;
  undone_on: string | null;
  undo_reason: string | null;
}

export interface SentenceReadingsRow {
  tenant_id: string;
  version_id: string;
  ordinal: number;
  verdict: string;
  reason: string | null;
  read_by: string;
  known_on: string;
}

export interface SentencesRow {
  tenant_id: string;
  version_id: string;
  ordinal: number;
  starts_at: number;
  ends_at: number;
  role: string;
}

export interface SessionParticipantsRow {
  tenant_id: string;
  session_id: string;
  position_no: number;
  person_name: string;
  post_name: string | null;
}

export interface SessionsRow {
  tenant_id: string;
  id: string;
  held_on: string;
  title: string;
  place: string | null;
  chaired_by: string | null;
  summary: string | null;
  source: string;
  is_reconstructed: Generated<boolean>;
  known_on: string;
}

export interface StoredFilesRow {
  tenant_id: string;
  id: string;
  name: string;
  media_type: string;
  size_bytes: number;
  sha256: string;
  bytes: Buffer;
  stored_at: Timestamp;
}

export interface SuccessionsRow {
  tenant_id: string;
  id: string;
  predecessor_id: string;
  successor_id: string;
  effective_on: string;
  kind: string;
  is_main: boolean;
  field: string | null;
  legal_basis: string;
  source: string;
  certainty: string;
  decided_on: string;
  share: string | null;
  field_words: Generated<string[]>;
  territory_words: Generated<string[]>;
  known_on: string | null;
  reorganisation_id: string | null;
  reform_code: string | null;
}

export interface TaskAssignmentsRow {
  tenant_id: string;
  id: string;
  task_id: string;
  organisation_id: string;
  part: string;
  valid: string;
  reason: string;
  known_on: string;
  withdrawn_on: string | null;
  reorganisation_id: string | null;
  ended_by: string | null;
  withdrawn_by: string | null;
  until_before: string | null;
}

export interface TaskDeadlinesRow {
  tenant_id: string;
  task_id: string;
  version_no: number;
  earliest: string | null;
  latest: string | null;
  phrase: string;
  certainty: string;
  reason: string | null;
  decided_by: string | null;
  source: string | null;
  known_on: string;
}

export interface TaskDirectivesRow {
  tenant_id: string;
  task_id: string;
  directive_id: string;
  known_on: string;
}

export interface TaskEventsRow {
  tenant_id: string;
  task_id: string;
  sequence: number;
  event: string;
  happened_on: string;
  reason: string | null;
  by_name: string;
  known_on: string;
}

export interface TaskGapAcceptancesRow {
  tenant_id: string;
  task_id: string;
  missing: string[];
  reason: string;
  accepted_by: string;
  known_on: string;
}

export interface TaskVersionsRow {
  tenant_id: string;
  task_id: string;
  version_no: number;
  title: string;
  deliverable: string | null;
  responsible_post_id: string | null;
  authority: string | null;
  report_every_days: number | null;
  is_standing: Generated<boolean>;
  is_reconstructed: Generated<boolean>;
  search_text: string;
  known_on: string;
}

export interface TasksRow {
  tenant_id: string;
  id: string;
  code: string;
  known_on: string;
}

export interface TenantsRow {
  id: string;
  code: string;
  name: string;
}

export interface Database {
  accounts: AccountsRow;
  appointments: AppointmentsRow;
  audit_entries: AuditEntriesRow;
  audit_heads: AuditHeadsRow;
  authority_rules: AuthorityRulesRow;
  decision_request_handovers: DecisionRequestHandoversRow;
  decision_requests: DecisionRequestsRow;
  decisions: DecisionsRow;
  directive_bases: DirectiveBasesRow;
  directive_versions: DirectiveVersionsRow;
  directive_withdrawals: DirectiveWithdrawalsRow;
  directives: DirectivesRow;
  document_links: DocumentLinksRow;
  document_versions: DocumentVersionsRow;
  documents: DocumentsRow;
  evidence: EvidenceRow;
  login_failures: LoginFailuresRow;
  logins: LoginsRow;
  milestone_links: MilestoneLinksRow;
  milestone_outcomes: MilestoneOutcomesRow;
  milestone_windows: MilestoneWindowsRow;
  milestones: MilestonesRow;
  organisation_parents: OrganisationParentsRow;
  organisation_versions: OrganisationVersionsRow;
  organisations: OrganisationsRow;
  posts: PostsRow;
  progress_reports: ProgressReportsRow;
  proposals: ProposalsRow;
  register_closings: RegisterClosingsRow;
  reorganisation_accounts: ReorganisationAccountsRow;
  reorganisations: ReorganisationsRow;
  sentence_readings: SentenceReadingsRow;
  sentences: SentencesRow;
  session_participants: SessionParticipantsRow;
  sessions: SessionsRow;
  stored_files: StoredFilesRow;
  successions: SuccessionsRow;
  task_assignments: TaskAssignmentsRow;
  task_deadlines: TaskDeadlinesRow;
  task_directives: TaskDirectivesRow;
  task_events: TaskEventsRow;
  task_gap_acceptances: TaskGapAcceptancesRow;
  task_versions: TaskVersionsRow;
  tasks: TasksRow;
  tenants: TenantsRow;
}
