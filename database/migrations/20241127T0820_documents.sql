-- What was said: sessions, documents and their never-edited versions, sentences, citations.
create table sessions (
  tenant_id uuid not null references tenants,
  id uuid not null,
  held_on date not null,
  title text not null check (title <> ''),
  place text,
  chaired_by text,
  summary text,
  source text not null,
  is_reconstructed boolean not null default false,
  known_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, held_on, title)
);
comment on table sessions is 'documents: a working session (a login is a login)';

create table session_participants (
  tenant_id uuid not null,
  session_id uuid not null,
  position_no int not null,
  person_name text not null,
  post_name text,
  primary key (tenant_id, session_id, position_no),
  foreign key (tenant_id, session_id) references sessions on delete cascade
);
comment on table session_participants is 'documents: who took part in a session, with the post held that day, as the record says';

create table documents (
  tenant_id uuid not null references tenants,
  id uuid not null,
  session_id uuid,
  kind text not null check (kind in ('news', 'thong_bao_ket_luan', 'thong_bao', 'chi_thi', 'cong_dien', 'nghi_quyet', 'quyet_dinh', 'ke_hoach', 'van_kien_dang', 'cong_van', 'bao_cao', 'ket_luan', 'luat', 'khac')),
  title text not null check (title <> ''),
  issuer text,
  number text,
  issued_on date,
  confidentiality text not null default 'open' check (confidentiality in ('open', 'internal', 'secret')),
  source text not null,
  is_reconstructed boolean not null default false,
  known_on date not null,
  search_text text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references sessions
);
-- A number alone is not unique (35-CT/TW exists twice): issuer, number and date are.
create unique index one_document_a_number on documents (tenant_id, issuer, number, issued_on) where number is not null;
create index documents_search on documents using gin (search_text gin_trgm_ops);
comment on table documents is 'documents: a paper or report; may be cited without its text being held';

create table document_versions (
  tenant_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  version_no int not null check (version_no > 0),
  text text not null check (text <> ''),
  text_sha256 text not null,
  utf16_length int not null,
  format text not null,
  original_file_id uuid,
  known_on date not null,
  primary key (tenant_id, id),
  unique (tenant_id, document_id, version_no),
  unique (tenant_id, text_sha256),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, original_file_id) references stored_files
);
comment on table document_versions is 'documents: a text exactly as received; a new text is a new version';
create trigger texts_are_never_edited before update or delete on document_versions
  for each row execute function refuse_rewriting();

create table sentences (
  tenant_id uuid not null,
  version_id uuid not null,
  ordinal int not null check (ordinal > 0),
  starts_at int not null check (starts_at >= 0),
  ends_at int not null,
  role text not null check (role in ('directive', 'context', 'heading', 'caption', 'noise')),
  primary key (tenant_id, version_id, ordinal),
  foreign key (tenant_id, version_id) references document_versions,
  check (ends_at > starts_at)
);
comment on table sentences is 'documents: the numbered sentences of a version; offsets are UTF-16 code units, end exclusive';

create table document_links (
  tenant_id uuid not null,
  id uuid not null,
  from_document_id uuid not null,
  to_document_id uuid not null,
  relation text not null check (relation in ('cites', 'amends', 'replaces', 'revokes', 'answers', 'implements')),
  effective_on date not null,
  known_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_document_id) references documents,
  foreign key (tenant_id, to_document_id) references documents,
  unique (tenant_id, from_document_id, to_document_id, relation),
  check (from_document_id <> to_document_id)
);
comment on table document_links is 'documents: what one document does to another, from which day';
