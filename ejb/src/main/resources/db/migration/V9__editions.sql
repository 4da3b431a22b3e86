-- The same version in other languages than the authoritative one. draft holds which piece belongs to which paragraph while
-- that is under review, draft_before the same before the last correction; publishing turns it into texts and empties both.
create table edition (
    id           bigint primary key,
    version_id   bigint       not null references document_version on delete cascade,
    language     varchar(35)  not null,
    title        varchar(300) not null,
    source       varchar(300) not null,
    draft        text,
    draft_before text,
    created_at   timestamptz  not null,
    published_at timestamptz,
    version      integer      not null default 1,
    unique (version_id, language)
);

create table edition_text (
    id           bigint primary key,
    edition_id   bigint not null references edition on delete cascade,
    paragraph_id bigint not null references paragraph on delete cascade,
    text         text   not null check (text <> ''),
    unique (edition_id, paragraph_id)
);
create index edition_text_paragraph on edition_text (paragraph_id);

-- In which other language than the authoritative one its author read the text; null for the authoritative one.
alter table comment add column read_language varchar(35);
