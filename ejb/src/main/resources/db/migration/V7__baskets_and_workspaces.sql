-- What people have written and not sent: their own baskets, and the workspaces of their organisations. Nothing here is
-- public, searched or exported. content is the comment as typed, as JSON; faults says what a comment still lacks.

create table basket_draft (
    id              bigint primary key,
    author_id       bigint       not null references account on delete cascade,
    consultation_id bigint       not null references consultation on delete cascade,
    key             varchar(200) not null,
    content         text         not null,
    faults          text         not null,
    paragraph_id    bigint       references paragraph on delete set null,
    lineage         bigint       not null default 0,
    created_at      timestamptz  not null,
    changed_at      timestamptz  not null,
    removed_at      timestamptz,
    version         integer      not null default 1,
    unique (author_id, key)
);
create index basket_draft_consultation on basket_draft (consultation_id, author_id, id);

-- Which draft became which comment, under the key of the sending that asked for it.
create table basket_receipt (
    author_id       bigint       not null references account on delete cascade,
    consultation_id bigint       not null references consultation on delete cascade,
    sending         varchar(200) not null,
    draft_id        bigint       not null,
    comment_number  integer      not null,
    primary key (author_id, sending, draft_id)
);
create index basket_receipt_draft on basket_receipt (author_id, draft_id);

create table workspace_draft (
    id              bigint primary key,
    organisation_id bigint       not null references organisation on delete cascade,
    consultation_id bigint       not null references consultation on delete cascade,
    author_id       bigint       references account on delete set null,
    assigned_to     bigint       references account on delete set null,
    content         text         not null,
    faults          text         not null,
    paragraph_id    bigint       references paragraph on delete set null,
    lineage         bigint       not null default 0,
    checked         boolean      not null default false,
    merged_into     bigint       references workspace_draft on delete set null,
    comment_number  integer,
    created_at      timestamptz  not null,
    changed_at      timestamptz  not null,
    removed_at      timestamptz,
    version         integer      not null default 1
);
create index workspace_draft_consultation on workspace_draft (organisation_id, consultation_id, id);

create table workspace_opinion (
    draft_id  bigint      not null references workspace_draft on delete cascade,
    person_id bigint      not null references person on delete cascade,
    opinion   varchar(20) not null check (opinion in ('AGREE', 'DISAGREE', 'ABSTAIN')),
    primary key (draft_id, person_id)
);

create table workspace_note (
    id         bigint primary key,
    draft_id   bigint      not null references workspace_draft on delete cascade,
    author_id  bigint      references account on delete set null,
    text       text        not null,
    created_at timestamptz not null
);
create index workspace_note_draft on workspace_note (draft_id, id);

create table workspace_change (
    id         bigint primary key,
    draft_id   bigint      not null references workspace_draft on delete cascade,
    changed_by bigint      references account on delete set null,
    kind       varchar(20) not null,
    content    text        not null,
    changed_at timestamptz not null
);
create index workspace_change_draft on workspace_change (draft_id, id);

create table organisation_invitation (
    id              bigint primary key,
    organisation_id bigint      not null references organisation on delete cascade,
    code_digest     varchar(64) not null unique,
    made_by         bigint      references account on delete set null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    uses_left       integer     not null,
    revoked_at      timestamptz,
    version         integer     not null default 1
);
create index organisation_invitation_organisation on organisation_invitation (organisation_id, id);
