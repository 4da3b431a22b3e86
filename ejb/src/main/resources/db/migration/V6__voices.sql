-- States of comments and replies ---------------------------------------------------------------------------------

-- The row of a comment or reply holds its present state; comment_revision holds those before it. What is withdrawn has
-- no text left in its own row, so that whatever reads the row cannot show it.
alter table comment
    add column state             integer      not null default 1,
    add column edited_at         timestamptz,
    add column withdrawn_at      timestamptz,
    add column withdrawal_reason varchar(500) not null default '',
    add column changed_by        bigint       references account,
    add column changed_by_name   varchar(200),
    add column support_total     integer      not null default 0;

alter table reply
    add column state             integer      not null default 1,
    add column edited_at         timestamptz,
    add column withdrawn_at      timestamptz,
    add column withdrawal_reason varchar(500) not null default '',
    add column changed_by        bigint       references account,
    add column changed_by_name   varchar(200),
    add column version           integer      not null default 1;

-- reply is the place of the reply in the thread; 0 stands for the comment itself.
create table comment_revision (
    id             bigint generated always as identity primary key,
    comment_id     bigint       not null references comment on delete cascade,
    reply          integer      not null default 0,
    state          integer      not null,
    kind           varchar(20),
    text           text         not null,
    wording        text,
    language       varchar(35)  not null,
    content_digest varchar(64)  not null,
    written_by     varchar(200) not null,
    since          timestamptz  not null,
    unique (comment_id, reply, state)
);

-- Tallies without what is withdrawn ------------------------------------------------------------------------------

alter table comment_tally add column withdrawn integer not null default 0;

-- One statement in the order of the key, so that two changes at once wait for each other and never in a ring.
create function tally_changed_comment() returns trigger language plpgsql as $$
declare
    answers integer := (select count(*) from disposition d where d.comment_id = new.id);
    decided varchar := (select d.decision from disposition d where d.comment_id = new.id);
begin
    insert into comment_tally as t (consultation_id, paragraph_id, group_code, kind, total, answered, withdrawn)
    select new.consultation_id, coalesce(new.paragraph_id, 0), new.group_code, s.kind,
           sum(s.present), sum(s.present) * answers, sum(s.withdrawn)
    from (values (old.kind, case when old.withdrawn_at is null then -1 else 0 end,
                            case when old.withdrawn_at is null then 0 else -1 end),
                 (new.kind, case when new.withdrawn_at is null then 1 else 0 end,
                            case when new.withdrawn_at is null then 0 else 1 end)) s (kind, present, withdrawn)
    group by s.kind order by s.kind
    on conflict (consultation_id, paragraph_id, group_code, kind)
    do update set total = t.total + excluded.total, answered = t.answered + excluded.answered,
                  withdrawn = t.withdrawn + excluded.withdrawn;
    if decided is not null and (old.withdrawn_at is null) <> (new.withdrawn_at is null) then
        update decision_tally t set total = t.total + case when new.withdrawn_at is null then 1 else -1 end
        where t.consultation_id = new.consultation_id and t.paragraph_id = coalesce(new.paragraph_id, 0)
          and t.decision = decided;
    end if;
    return null;
end $$;
create trigger changed_comment_is_tallied after update of kind, withdrawn_at on comment for each row
    when (old.kind <> new.kind or (old.withdrawn_at is null) <> (new.withdrawn_at is null))
    execute function tally_changed_comment();

-- An answer given to a comment that is withdrawn already is kept and not counted.
create or replace function tally_disposition() returns trigger language plpgsql as $$
begin
    update comment_tally t set answered = t.answered + case when tg_op = 'INSERT' then 1 else -1 end
    from comment c
    where c.id = case when tg_op = 'INSERT' then new.comment_id else old.comment_id end
      and c.withdrawn_at is null
      and t.consultation_id = c.consultation_id and t.paragraph_id = coalesce(c.paragraph_id, 0)
      and t.group_code = c.group_code and t.kind = c.kind;
    return null;
end $$;

create or replace function tally_decision(answered bigint, decided varchar, difference integer) returns void language sql as $$
    insert into decision_tally (consultation_id, paragraph_id, decision, total)
    select c.consultation_id, coalesce(c.paragraph_id, 0), decided, difference
    from comment c where c.id = answered and c.withdrawn_at is null
    on conflict (consultation_id, paragraph_id, decision)
    do update set total = decision_tally.total + difference;
$$;

-- Support --------------------------------------------------------------------------------------------------------

-- One stance of a person, and one of an organisation, on one comment. state is the state of the comment that they saw.
create table support (
    id                bigint generated always as identity primary key,
    comment_id        bigint       not null references comment on delete cascade,
    stance            varchar(10)  not null check (stance in ('SUPPORT', 'OBJECT', 'NEUTRAL')),
    state             integer      not null,
    author_id         bigint       not null references account,
    author_name       varchar(200) not null,
    organisation_id   bigint       references organisation,
    organisation_name varchar(300),
    group_code        varchar(40)  not null references stakeholder_group,
    country           varchar(2),
    signed_at         timestamptz  not null
);
create unique index support_of_person on support (comment_id, author_id) where organisation_id is null;
create unique index support_of_organisation on support (comment_id, organisation_id) where organisation_id is not null;
create index support_in_order on support (comment_id, id);

create table support_tally (
    comment_id bigint      not null references comment on delete cascade,
    group_code varchar(40) not null,
    stance     varchar(10) not null,
    total      integer     not null default 0,
    primary key (comment_id, group_code, stance)
);

create function tally_one_support(supported bigint, of_group varchar, taken varchar, difference integer)
    returns void language sql as $$
    insert into support_tally (comment_id, group_code, stance, total) values (supported, of_group, taken, difference)
    on conflict (comment_id, group_code, stance) do update set total = support_tally.total + difference;
    update comment set support_total = support_total + difference where id = supported and taken = 'SUPPORT';
$$;

create function tally_support() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform tally_one_support(old.comment_id, old.group_code, old.stance, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform tally_one_support(new.comment_id, new.group_code, new.stance, 1);
    end if;
    return null;
end $$;
create trigger support_is_tallied after insert or update or delete on support
    for each row execute function tally_support();
