-- Meetings, following, and what there is to tell those who follow.

create table meeting (
    id              bigint primary key,
    consultation_id bigint       not null references consultation on delete cascade,
    number          integer      not null,
    title           varchar(300) not null,
    starts_at       timestamptz  not null,
    ends_at         timestamptz  not null,
    zone            varchar(60)  not null,
    location        varchar(500) not null,
    agenda          text         not null,
    cancelled_at    timestamptz,
    created_at      timestamptz  not null,
    changed_at      timestamptz  not null,
    changed_by      bigint       references account on delete set null,
    version         integer      not null default 1,
    unique (consultation_id, number)
);
create index meeting_start on meeting (starts_at, id);

-- What happened that people may want to hear of, in the order (transaction, id): what commits late is never passed over
-- by those who read only up to the oldest transaction still running. lineage 0 is no paragraph.
create table happening (
    id              bigint generated always as identity primary key,
    transaction     xid8        not null default pg_current_xact_id(),
    consultation_id bigint      not null references consultation on delete cascade,
    document_id     bigint,
    lineage         bigint      not null default 0,
    comment_id      bigint,
    kind            varchar(20) not null
        check (kind in ('COMMENT', 'REPLY', 'ANSWER', 'VERSION', 'PHASE', 'DEADLINE', 'MEETING')),
    subject_id      bigint      not null,
    actor_id        bigint,
    at              timestamptz not null default clock_timestamp()
);
create index happening_order on happening (transaction, id);
create index happening_consultation on happening (consultation_id, transaction, id);
create index happening_document on happening (document_id, transaction, id) where document_id is not null;
create index happening_lineage on happening (lineage, transaction, id) where lineage <> 0;
create index happening_comment on happening (comment_id, transaction, id) where comment_id is not null;

-- What a database from before this version holds.
insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id, at)
select * from (
    select c.consultation_id, c.document_id, c.lineage, c.id, 'COMMENT', c.id, c.author_id, c.created_at from comment c
    union all
    select c.consultation_id, c.document_id, c.lineage, c.id, 'REPLY', r.id, r.author_id, r.created_at
    from reply r join comment c on c.id = r.comment_id
    union all
    select c.consultation_id, c.document_id, c.lineage, c.id, 'ANSWER', c.id, a.decided_by, a.decided_at
    from disposition a join comment c on c.id = a.comment_id
    union all
    select d.consultation_id, d.id, 0, null, 'VERSION', v.id, null, v.published_at
    from document_version v join document d on d.id = v.document_id where v.published_at is not null
    union all
    select p.consultation_id, null, 0, null, 'PHASE', p.id, p.changed_by, p.changed_at from phase_change p
) before (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id, at)
order by at;

create function comment_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id)
    values (new.consultation_id, new.document_id, new.lineage, new.id, 'COMMENT', new.id, new.author_id);
    return null;
end $$;
create trigger comment_happens after insert on comment for each row execute function comment_happens();

create function reply_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id)
    select c.consultation_id, c.document_id, c.lineage, c.id, 'REPLY', new.id, new.author_id
    from comment c where c.id = new.comment_id;
    return null;
end $$;
create trigger reply_happens after insert on reply for each row execute function reply_happens();

create function answer_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id)
    select c.consultation_id, c.document_id, c.lineage, c.id, 'ANSWER', c.id, new.decided_by
    from comment c where c.id = new.comment_id;
    return null;
end $$;
create trigger answer_happens after insert or update of decision, reason on disposition
    for each row execute function answer_happens();

create function version_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, kind, subject_id)
    select d.consultation_id, d.id, 'VERSION', new.id from document d where d.id = new.document_id;
    return null;
end $$;
create trigger version_happens after update of published_at on document_version
    for each row when (old.published_at is null and new.published_at is not null) execute function version_happens();

create function phase_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, kind, subject_id, actor_id)
    values (new.consultation_id, 'PHASE', new.id, new.changed_by);
    return null;
end $$;
create trigger phase_happens after insert on phase_change for each row execute function phase_happens();

create function deadline_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, kind, subject_id) values (new.id, 'DEADLINE', new.id);
    return null;
end $$;
create trigger deadline_happens after update of deadline on consultation
    for each row when (new.phase = 'OPEN' and old.deadline is distinct from new.deadline)
    execute function deadline_happens();

create function meeting_happens() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, kind, subject_id, actor_id)
    values (new.consultation_id, 'MEETING', new.id, new.changed_by);
    return null;
end $$;
create trigger meeting_happens after insert or update on meeting for each row execute function meeting_happens();

-- Whether, how often and in which language an account gets mails. The token stands in the mails and ends them.
create table mail_setting (
    account_id   bigint primary key references account on delete cascade,
    mails        boolean     not null default true,
    frequency    varchar(20) not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    language     varchar(35) not null,
    token        varchar(43) not null unique,
    last_made_at timestamptz,
    version      integer     not null default 1
);

-- subject_id is a consultation, a document, a lineage or a comment. Without a frequency that of the account counts.
-- due_at is when what waits is to be mailed; everything up to (mailed_transaction, mailed_id) was mailed.
create table follow (
    id                 bigint primary key,
    account_id         bigint      not null references account on delete cascade,
    consultation_id    bigint      not null references consultation on delete cascade,
    kind               varchar(20) not null check (kind in ('CONSULTATION', 'DOCUMENT', 'PARAGRAPH', 'THREAD')),
    subject_id         bigint      not null,
    frequency          varchar(20) check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    created_at         timestamptz not null,
    due_at             timestamptz,
    mailed_transaction xid8        not null default pg_current_xact_id(),
    mailed_id          bigint      not null default 0,
    unique (account_id, kind, subject_id)
);
create index follow_subject on follow (kind, subject_id);
create index follow_account on follow (account_id, id);
create index follow_due on follow (due_at, account_id) where due_at is not null;

-- Up to where happenings were turned into follows that are due.
create table mail_place (
    only_row    boolean primary key default true check (only_row),
    transaction xid8   not null,
    id          bigint not null
);
insert into mail_place (transaction, id) values (pg_current_xact_id(), 9223372036854775807);

create table digest (
    id          bigint generated always as identity primary key,
    account_id  bigint      not null references account on delete cascade,
    happenings  bigint[]    not null,
    further     integer     not null,
    state       varchar(20) not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DROPPED')),
    attempts    integer     not null default 0,
    next_try_at timestamptz not null,
    made_at     timestamptz not null,
    finished_at timestamptz
);
create index digest_waiting on digest (next_try_at, id) where state = 'WAITING';
create index digest_account on digest (account_id);

-- What is new to an account: comments after seen_before. seen_now becomes seen_before when the next visit begins.
create table visit (
    account_id      bigint      not null references account on delete cascade,
    consultation_id bigint      not null references consultation on delete cascade,
    seen_before     integer     not null,
    seen_now        integer     not null,
    at              timestamptz not null,
    primary key (account_id, consultation_id)
);

create table reading_place (
    account_id  bigint      not null references account on delete cascade,
    document_id bigint      not null references document on delete cascade,
    lineage     bigint      not null,
    at          timestamptz not null,
    primary key (account_id, document_id)
);

-- New comments on a text are counted from the last one seen.
create index comment_document on comment (document_id, number) where document_id is not null;
