-- The next version of a document as it grows out of what was proposed for the present one.
create table next_draft (
    id                bigint primary key,
    consultation_id   bigint       not null references consultation on delete cascade,
    document_id       bigint       not null references document on delete cascade,
    base_version_id   bigint       not null references document_version,
    last_number       integer      not null,
    started_by        bigint       not null references account,
    started_at        timestamptz  not null,
    shown             boolean      not null default false,
    shown_reason      varchar(500) not null default '',
    ended_at          timestamptz,
    published_version integer,
    version           integer      not null default 1
);
create unique index next_draft_growing on next_draft (document_id) where ended_at is null;

-- What becomes of one paragraph of the base. text is what somebody wrote over the merged wordings, null while nobody did;
-- everybody who changes the paragraph holds this row.
create table next_draft_paragraph (
    id              bigint primary key,
    draft_id        bigint       not null references next_draft on delete cascade,
    paragraph_id    bigint       not null references paragraph,
    text            text,
    joined          boolean      not null default false,
    seen_number     integer      not null,
    revision        integer      not null default 0,
    changed_by_name varchar(200) not null default '',
    changed_at      timestamptz,
    unique (draft_id, paragraph_id)
);

-- wording is the one that counts, against the text of the paragraph: as proposed when it was accepted, or as adapted; empty to
-- take the text out. state is that of the comment when it was decided on.
create table wording_decision (
    draft_id        bigint        not null references next_draft on delete cascade,
    comment_id      bigint        not null references comment on delete cascade,
    paragraph_id    bigint        not null references paragraph,
    verdict         varchar(20)   not null check (verdict in ('ACCEPTED', 'ADAPTED', 'REJECTED')),
    wording         text          not null,
    state           integer       not null,
    outcome         varchar(30)   not null default '',
    reason          varchar(5000) not null default '',
    became          bigint        references paragraph,
    decided_by_name varchar(200)  not null,
    decided_at      timestamptz   not null,
    primary key (draft_id, comment_id, paragraph_id)
);
create index wording_decision_comment on wording_decision (comment_id);

-- What is to stand where accepted wordings collide, by the key of the collision.
create table wording_settlement (
    draft_id     bigint      not null references next_draft on delete cascade,
    paragraph_id bigint      not null references paragraph,
    collision    varchar(64) not null,
    words        text        not null,
    primary key (draft_id, paragraph_id, collision)
);

-- Who did what to a draft. text is that of the paragraph afterwards, so that a change made from an older state can be merged.
create table draft_journal (
    id           bigint primary key,
    draft_id     bigint        not null references next_draft on delete cascade,
    paragraph_id bigint        references paragraph,
    revision     integer       not null,
    act          varchar(20)   not null,
    detail       varchar(2000) not null default '',
    text         text          not null default '',
    by_name      varchar(200)  not null,
    done_at      timestamptz   not null
);
create index draft_journal_draft on draft_journal (draft_id, id);
create index draft_journal_paragraph on draft_journal (draft_id, paragraph_id, revision);
