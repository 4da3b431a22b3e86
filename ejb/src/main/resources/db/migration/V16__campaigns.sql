-- Near-identical comments and the campaigns that they make. All of it but what was decided by hand follows from the
-- comments, and is made after a comment was taken in, never with it.

-- Comments that are new or changed and are to be signed. A note is a row of its own each time, so that whoever writes a
-- comment never waits for whoever reads the notes.
create table campaign_waiting (
    id         bigint generated always as identity primary key,
    comment_id bigint not null
);

create function note_comments_to_sign() returns trigger language plpgsql as $$
begin
    insert into campaign_waiting (comment_id) select id from news order by id;
    return null;
end $$;
create trigger new_comment_is_to_be_signed after insert on comment
    referencing new table as news for each statement execute function note_comments_to_sign();

create function note_comment_to_sign() returns trigger language plpgsql as $$
begin
    insert into campaign_waiting (comment_id) values (new.id);
    return null;
end $$;
create trigger changed_comment_is_to_be_signed after update of content_digest, kind, withdrawn_at on comment for each row
    when (old.content_digest <> new.content_digest or old.kind <> new.kind
          or (old.withdrawn_at is null) <> (new.withdrawn_at is null))
    execute function note_comment_to_sign();

-- 64 least hashes of the shingles of a comment, four bytes each. Withdrawn comments have none.
create table campaign_signature (
    comment_id      bigint primary key references comment on delete cascade,
    consultation_id bigint   not null references consultation on delete cascade,
    number          integer  not null,
    format          smallint not null,
    words           integer  not null,
    bins            bytea    not null,
    unique (consultation_id, number)
);

-- Whether the comments of a consultation are to be grouped, and how it went last time. Whoever groups, or moves a comment
-- by hand, holds this row.
create table campaign_grouping (
    consultation_id bigint primary key references consultation on delete cascade,
    wanted          boolean     not null default false,
    asked           boolean     not null default false,
    texts           integer     not null default 0,
    grouped_at      timestamptz,
    milliseconds    bigint      not null default 0,
    last_number     integer     not null default 0
);

create table campaign (
    id                bigint primary key,
    consultation_id   bigint       not null references consultation on delete cascade,
    number            integer      not null,
    name              varchar(200) not null default '',
    representative_id bigint references comment,
    by_hand           boolean      not null default false,
    merged_into       bigint references campaign,
    members           integer      not null default 0,
    version           integer      not null default 1,
    created_at        timestamptz  not null,
    unique (consultation_id, number)
);
create index campaign_largest on campaign (consultation_id, members desc, number) where members > 0;

-- A member that was taken out by hand has no campaign and gets none; one that was put in by hand stays.
create table campaign_member (
    comment_id      bigint primary key references comment on delete cascade,
    consultation_id bigint      not null references consultation on delete cascade,
    number          integer     not null,
    campaign_id     bigint references campaign on delete cascade,
    hand            varchar(10) not null default '' check (hand in ('', 'HELD', 'RELEASED')),
    likeness        real        not null default 0,
    changed         integer     not null default 0,
    additions       integer     not null default 0,
    compared_with   bigint,
    check ((campaign_id is null) = (hand = 'RELEASED'))
);
create index campaign_member_order on campaign_member (campaign_id, number);
create index campaign_member_by_hand on campaign_member (consultation_id, campaign_id, number) where hand <> '';
create index campaign_member_with_additions on campaign_member (campaign_id, number) where additions > 0;
create index campaign_member_to_compare on campaign_member (comment_id) where compared_with is null and campaign_id is not null;

-- Sentences that a member has beside the text of its campaign. Equal words have an equal hash.
create table campaign_addition (
    comment_id bigint   not null references campaign_member on delete cascade,
    place      smallint not null,
    words      bigint   not null,
    sentence   text     not null,
    primary key (comment_id, place)
);

-- Members whose row in comment_work is to follow.
create table campaign_moved (
    id         bigint generated always as identity primary key,
    comment_id bigint not null
);

create function follow_members() returns trigger language plpgsql as $$
begin
    insert into campaign_moved (comment_id) select comment_id from members;
    return null;
end $$;
create trigger new_members_are_followed after insert on campaign_member
    referencing new table as members for each statement execute function follow_members();
create trigger members_gone_are_followed after delete on campaign_member
    referencing old table as members for each statement execute function follow_members();

create function follow_member() returns trigger language plpgsql as $$
begin
    insert into campaign_moved (comment_id) values (new.comment_id);
    return null;
end $$;
create trigger moved_member_is_followed after update of campaign_id on campaign_member for each row
    when (old.campaign_id is distinct from new.campaign_id) execute function follow_member();

alter table comment_work add foreign key (campaign_id) references campaign on delete set null;

-- What the secretariat did to campaigns by hand.
create table campaign_event (
    id          bigint generated always as identity primary key,
    campaign_id bigint       not null references campaign on delete cascade,
    act         varchar(20)  not null check (act in ('NAMED', 'SPLIT_OFF', 'SPLIT_FROM', 'MERGED', 'TOOK_IN', 'RELEASED', 'PUT_IN')),
    other_id    bigint references campaign on delete cascade,
    comments    integer      not null default 0,
    detail      varchar(200) not null default '',
    account_id  bigint       not null references account,
    happened_at timestamptz  not null
);
create index campaign_event_campaign on campaign_event (campaign_id, id);

insert into campaign_waiting (comment_id) select id from comment order by id;
