-- Files that go with submissions. The bytes stand apart, so that no query loads them by the way; they are packed already.
create table attachment (
    id            bigint primary key,
    submission_id bigint       not null references submission on delete cascade,
    place         integer      not null,
    name          varchar(200) not null,
    format        varchar(10)  not null,
    size          integer      not null,
    digest        varchar(64)  not null,
    added_by      bigint       not null references account,
    added_at      timestamptz  not null,
    unique (submission_id, place)
);
create index attachment_of_day on attachment (added_by, added_at);

create table attachment_content (
    attachment_id bigint primary key references attachment on delete cascade,
    content       bytea  not null,
    words         text   not null
);
alter table attachment_content alter column content set storage external;

-- Comments written without a network. The reference is the identity that the file gave to a comment, so that it is taken
-- once however often and by whomever it is brought. Of those that a secretariat brings for somebody, no account is known.
alter table comment alter column author_id drop not null;
alter table comment add column reference uuid;
create unique index comment_reference on comment (consultation_id, reference) where reference is not null;

-- What came of a file that was brought back: one row for each person and file, written anew if it comes again.
create table homecoming (
    id              bigint primary key,
    consultation_id bigint      not null references consultation on delete cascade,
    brought_by      bigint      not null references account,
    digest          varchar(64) not null,
    report          text        not null,
    brought_at      timestamptz not null,
    unique (consultation_id, brought_by, digest)
);
