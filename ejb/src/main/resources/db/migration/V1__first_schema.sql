-- The record. Everything else (index, tallies, pages, PDFs) is a projection of these tables.
-- One sequence gives all surrogate identities; what people see are slugs and numbers.

create sequence id_sequence start with 1000 increment by 50;

-- Tells one database from another, so that an index built for one is never trusted with another.
create table instance (
    id         uuid primary key default gen_random_uuid(),
    only_row   boolean not null default true unique check (only_row)
);
insert into instance default values;

-- access -------------------------------------------------------------------------------------------------------

create table account (
    id            bigint primary key,
    email         varchar(254) not null,
    email_key     varchar(254) not null unique,
    password      varchar(300) not null,
    administrator boolean      not null default false,
    created_at    timestamptz  not null,
    version       integer      not null default 1
);

create table sign_in (
    token_digest varchar(64) primary key,
    account_id   bigint      not null references account on delete cascade,
    bearer       boolean     not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_expiry on sign_in (expires_at);

create table appointment (
    account_id   bigint       not null references account on delete cascade,
    consultation varchar(80)  not null,
    appointed_at timestamptz  not null,
    primary key (account_id, consultation)
);
create index appointment_consultation on appointment (consultation);

-- The same key from the same person gives the same answer again.
create table acknowledgement (
    account_id     bigint       not null,
    key            varchar(200) not null,
    content_digest varchar(64)  not null,
    reference      varchar(200) not null default '',
    created_at     timestamptz  not null,
    primary key (account_id, key)
);

-- stakeholder --------------------------------------------------------------------------------------------------

create table stakeholder_group (
    code  varchar(40) primary key,
    place integer     not null unique
);
insert into stakeholder_group (code, place) values
    ('government', 1), ('private-sector', 2), ('civil-society', 3),
    ('technical-community', 4), ('academia', 5), ('international-organisation', 6);

create table person (
    id         bigint primary key references account on delete cascade,
    name       varchar(200) not null,
    group_code varchar(40)  references stakeholder_group,
    country    varchar(2),
    version    integer      not null default 1
);

create table organisation (
    id         bigint primary key,
    slug       varchar(80)  not null unique,
    name       varchar(300) not null,
    name_key   varchar(300) not null unique,
    group_code varchar(40)  not null references stakeholder_group,
    country    varchar(2),
    created_at timestamptz  not null,
    version    integer      not null default 1
);

create table mandate (
    id              bigint primary key,
    person_id       bigint      not null references person on delete cascade,
    organisation_id bigint      not null references organisation on delete cascade,
    lead            boolean     not null,
    state           varchar(20) not null check (state in ('REQUESTED', 'GRANTED', 'ENDED')),
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    version         integer     not null default 1,
    unique (person_id, organisation_id)
);
create index mandate_organisation on mandate (organisation_id);

-- consultation -------------------------------------------------------------------------------------------------

create table consultation (
    id                     bigint primary key,
    slug                   varchar(80)  not null unique,
    title                  varchar(300) not null,
    convener               varchar(300) not null,
    purpose                text         not null,
    questions              text         not null,
    language               varchar(35)  not null,
    phase                  varchar(20)  not null check (phase in ('DRAFT', 'OPEN', 'CONSOLIDATING', 'PUBLISHED', 'ARCHIVED')),
    deadline               timestamptz,
    zone                   varchar(60)  not null,
    created_at             timestamptz  not null,
    opened_at              timestamptz,
    published_at           timestamptz,
    last_comment_number    integer      not null default 0,
    last_submission_number integer      not null default 0,
    version                integer      not null default 1
);
create index consultation_phase on consultation (phase, deadline);

create table consultation_group (
    consultation_id bigint      not null references consultation on delete cascade,
    group_code      varchar(40) not null references stakeholder_group,
    primary key (consultation_id, group_code)
);

create table phase_change (
    id              bigint primary key,
    consultation_id bigint      not null references consultation on delete cascade,
    from_phase      varchar(20),
    to_phase        varchar(20) not null,
    reason          text        not null,
    changed_by      bigint      not null references account,
    changed_at      timestamptz not null
);
create index phase_change_consultation on phase_change (consultation_id, changed_at);

-- document -----------------------------------------------------------------------------------------------------

create table document (
    id              bigint primary key,
    consultation_id bigint       not null references consultation on delete cascade,
    slug            varchar(80)  not null,
    title           varchar(300) not null,
    language        varchar(35)  not null,
    created_at      timestamptz  not null,
    version         integer      not null default 1,
    unique (consultation_id, slug)
);

-- draft holds the cuts under review, draft_before the same before the last correction; publishing turns them into
-- paragraphs and empties both.
create table document_version (
    id           bigint primary key,
    document_id  bigint       not null references document on delete cascade,
    number       integer      not null,
    source       varchar(300) not null,
    draft        text,
    draft_before text,
    created_at   timestamptz  not null,
    published_at timestamptz,
    version      integer      not null default 1,
    unique (document_id, number)
);

-- lineage is the identity of a paragraph that lives on from version to version.
create table paragraph (
    id         bigint primary key,
    version_id bigint      not null references document_version on delete cascade,
    lineage    bigint      not null,
    place      integer     not null,
    kind       varchar(20) not null check (kind in ('HEADING', 'PARAGRAPH')),
    level      integer     not null,
    number     varchar(40),
    text       text        not null,
    language   varchar(35) not null,
    unique (version_id, place) deferrable initially deferred
);
create index paragraph_lineage on paragraph (lineage);
create unique index paragraph_number on paragraph (version_id, number) where number is not null;

-- comment ------------------------------------------------------------------------------------------------------

create table comment (
    id                bigint primary key,
    consultation_id   bigint       not null references consultation on delete cascade,
    number            integer      not null,
    document_id       bigint       references document,
    paragraph_id      bigint       references paragraph,
    lineage           bigint       not null default 0,
    kind              varchar(20)  not null check (kind in ('SUPPORT', 'OBJECTION', 'QUESTION', 'REMARK', 'AMENDMENT')),
    text              text         not null,
    wording           text,
    language          varchar(35)  not null,
    author_id         bigint       not null references account,
    organisation_id   bigint       references organisation,
    author_name       varchar(200) not null,
    organisation_name varchar(300),
    group_code        varchar(40)  not null references stakeholder_group,
    country           varchar(2),
    content_digest    varchar(64)  not null,
    reply_count       integer      not null default 0,
    created_at        timestamptz  not null,
    version           integer      not null default 1,
    unique (consultation_id, number)
);
create index comment_paragraph on comment (paragraph_id, number);
create index comment_lineage on comment (lineage, number);
create index comment_group on comment (consultation_id, group_code, number);
create index comment_country on comment (consultation_id, country, number);
create index comment_language on comment (consultation_id, language, number);
create index comment_author on comment (author_id, id);

create table reply (
    id                bigint primary key,
    comment_id        bigint       not null references comment on delete cascade,
    place             integer      not null,
    text              text         not null,
    language          varchar(35)  not null,
    author_id         bigint       not null references account,
    organisation_id   bigint       references organisation,
    author_name       varchar(200) not null,
    organisation_name varchar(300),
    group_code        varchar(40)  not null references stakeholder_group,
    country           varchar(2),
    created_at        timestamptz  not null,
    unique (comment_id, place)
);

create table submission (
    id                bigint primary key,
    consultation_id   bigint       not null references consultation on delete cascade,
    number            integer      not null,
    title             varchar(500) not null,
    text              text         not null,
    language          varchar(35)  not null,
    author_id         bigint       references account,
    organisation_id   bigint       references organisation,
    author_name       varchar(300),
    organisation_name varchar(300),
    group_code        varchar(40)  references stakeholder_group,
    country           varchar(2),
    stated_group      varchar(300),
    stated_country    varchar(300),
    reference         varchar(300),
    content_digest    varchar(64)  not null,
    created_at        timestamptz  not null,
    unique (consultation_id, number)
);
create unique index submission_reference on submission (consultation_id, reference) where reference is not null;

-- disposition, position ----------------------------------------------------------------------------------------

create table disposition (
    comment_id bigint primary key references comment on delete cascade,
    decision   varchar(30) not null check (decision in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'OUT_OF_SCOPE', 'NOTED')),
    reason     text        not null check (reason <> ''),
    decided_by bigint      not null references account,
    decided_at timestamptz not null,
    version    integer     not null default 1
);

create table position (
    id              bigint primary key,
    consultation_id bigint      not null references consultation on delete cascade,
    paragraph_id    bigint      not null references paragraph,
    group_code      varchar(40) not null references stakeholder_group,
    stance          varchar(30) not null check (stance in ('SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'DIVIDED', 'OPPOSES', 'NO_POSITION')),
    summary         text        not null,
    disagreement    text        not null default '',
    updated_by      bigint      not null references account,
    updated_at      timestamptz not null,
    version         integer     not null default 1,
    unique (paragraph_id, group_code)
);
create index position_consultation on position (consultation_id);

create table quotation (
    id          bigint primary key,
    position_id bigint  not null references position on delete cascade,
    place       integer not null,
    comment_id  bigint  not null references comment,
    text        text    not null,
    unique (position_id, place) deferrable initially deferred
);
create index quotation_comment on quotation (comment_id);

-- intake -------------------------------------------------------------------------------------------------------

create table intake_job (
    id              bigint primary key,
    consultation_id bigint       not null references consultation on delete cascade,
    started_by      bigint       references account,
    file_name       varchar(300) not null,
    content         bytea,
    mapping         text         not null,
    dry_run         boolean      not null,
    state           varchar(20)  not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    total           integer      not null default 0,
    taken           integer      not null default 0,
    repeated        integer      not null default 0,
    refused         integer      not null default 0,
    report          text         not null default '{}',
    created_at      timestamptz  not null,
    finished_at     timestamptz,
    version         integer      not null default 1
);
create index intake_job_consultation on intake_job (consultation_id, created_at);

-- projections --------------------------------------------------------------------------------------------------

-- Figures shown on pages: one row for each paragraph, group and kind. paragraph_id 0 is the consultation as a whole.
create table comment_tally (
    consultation_id bigint      not null references consultation on delete cascade,
    paragraph_id    bigint      not null,
    group_code      varchar(40) not null,
    kind            varchar(20) not null,
    total           integer     not null default 0,
    answered        integer     not null default 0,
    primary key (consultation_id, paragraph_id, group_code, kind)
);

create table submission_tally (
    consultation_id bigint      not null references consultation on delete cascade,
    group_code      varchar(40) not null,
    total           integer     not null default 0,
    primary key (consultation_id, group_code)
);

create function tally_comment() returns trigger language plpgsql as $$
begin
    insert into comment_tally (consultation_id, paragraph_id, group_code, kind, total)
    values (new.consultation_id, coalesce(new.paragraph_id, 0), new.group_code, new.kind, 1)
    on conflict (consultation_id, paragraph_id, group_code, kind)
    do update set total = comment_tally.total + 1;
    return null;
end $$;
create trigger comment_is_tallied after insert on comment for each row execute function tally_comment();

create function tally_disposition() returns trigger language plpgsql as $$
begin
    update comment_tally t set answered = t.answered + case when tg_op = 'INSERT' then 1 else -1 end
    from comment c
    where c.id = case when tg_op = 'INSERT' then new.comment_id else old.comment_id end
      and t.consultation_id = c.consultation_id and t.paragraph_id = coalesce(c.paragraph_id, 0)
      and t.group_code = c.group_code and t.kind = c.kind;
    return null;
end $$;
create trigger disposition_is_tallied after insert or delete on disposition for each row execute function tally_disposition();

-- How the comments on a paragraph were answered. paragraph_id 0 is the consultation as a whole.
create table decision_tally (
    consultation_id bigint      not null references consultation on delete cascade,
    paragraph_id    bigint      not null,
    decision        varchar(30) not null,
    total           integer     not null default 0,
    primary key (consultation_id, paragraph_id, decision)
);

create function tally_decision(answered bigint, decided varchar, difference integer) returns void language sql as $$
    insert into decision_tally (consultation_id, paragraph_id, decision, total)
    select c.consultation_id, coalesce(c.paragraph_id, 0), decided, difference from comment c where c.id = answered
    on conflict (consultation_id, paragraph_id, decision)
    do update set total = decision_tally.total + difference;
$$;

create function tally_change_of_decision() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform tally_decision(old.comment_id, old.decision, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform tally_decision(new.comment_id, new.decision, 1);
    end if;
    return null;
end $$;
create trigger decision_is_tallied after insert or update or delete on disposition
    for each row execute function tally_change_of_decision();

create function tally_submission() returns trigger language plpgsql as $$
begin
    insert into submission_tally (consultation_id, group_code, total)
    values (new.consultation_id, coalesce(new.group_code, ''), 1)
    on conflict (consultation_id, group_code)
    do update set total = submission_tally.total + 1;
    return null;
end $$;
create trigger submission_is_tallied after insert on submission for each row execute function tally_submission();

create function tally_reply() returns trigger language plpgsql as $$
begin
    update comment set reply_count = reply_count + 1 where id = new.comment_id;
    return null;
end $$;
create trigger reply_is_tallied after insert on reply for each row execute function tally_reply();

-- What the index has to look at again. A follower reads in the order (transaction, id) and only up to the oldest
-- transaction still running, so that a row that commits late is never passed over.
create table outbox (
    id          bigint generated always as identity primary key,
    transaction xid8        not null default pg_current_xact_id(),
    kind        varchar(40) not null,
    subject_id  bigint      not null,
    created_at  timestamptz not null default clock_timestamp()
);
create index outbox_order on outbox (transaction, id);
