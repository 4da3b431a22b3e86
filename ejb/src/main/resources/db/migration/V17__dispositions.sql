-- Answers: duplicates, links to the words that an answer became, a second pair of eyes, what an answer was before, and
-- figures that thousands of answers at once change in one go.

-- duplicate_of names the comment that was made before. changed_paragraph is where, in a later version, the text changed.
-- decided_by wrote the answer, approved_by let it out where two have to look. loose: the comment named by duplicate_of was
-- withdrawn, or became a duplicate itself.
alter table disposition
    drop constraint disposition_decision_check,
    add constraint disposition_decision_check check (decision in
        ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'OUT_OF_SCOPE', 'NOTED', 'DUPLICATE_OF')),
    add column duplicate_of      bigint  references comment on delete cascade,
    add column campaign_id       bigint,
    add column changed_paragraph bigint  references paragraph on delete set null,
    add column approved_by       bigint  references account,
    add column loose             boolean not null default false,
    add constraint disposition_names_a_duplicate check ((decision = 'DUPLICATE_OF') = (duplicate_of is not null)),
    add constraint disposition_is_no_duplicate_of_itself check (duplicate_of <> comment_id),
    add constraint disposition_was_seen_by_two check (approved_by <> decided_by);
create index disposition_duplicates on disposition (duplicate_of, comment_id) where duplicate_of is not null;
create index disposition_loose on disposition (comment_id) where loose;
create index disposition_campaign on disposition (campaign_id, comment_id) where campaign_id is not null;

-- What an answer was --------------------------------------------------------------------------------------------

-- Every state of an answer. changed_by and the names behind it are for the secretariat; what was decided and why is public.
create table disposition_history (
    id                bigint generated always as identity primary key,
    comment_id        bigint      not null references comment on delete cascade,
    version           integer     not null,
    act               varchar(20) not null check (act in ('GIVEN', 'CHANGED', 'LINKED', 'TAKEN_BACK')),
    decision          varchar(30) not null,
    reason            text        not null,
    duplicate_of      bigint,
    changed_paragraph bigint,
    changed_by        bigint      not null references account,
    approved_by       bigint      references account,
    at                timestamptz not null
);
create index disposition_history_order on disposition_history (comment_id, id);

insert into disposition_history (comment_id, version, act, decision, reason, changed_by, at)
select comment_id, version, 'GIVEN', decision, reason, decided_by, decided_at from disposition order by comment_id;

create function keep_new_dispositions() returns trigger language plpgsql as $$
begin
    insert into disposition_history
        (comment_id, version, act, decision, reason, duplicate_of, changed_paragraph, changed_by, approved_by, at)
    select comment_id, version, 'GIVEN', decision, reason, duplicate_of, changed_paragraph, decided_by, approved_by, decided_at
    from answers order by comment_id;
    return null;
end $$;
create trigger history_keeps_new_dispositions after insert on disposition
    referencing new table as answers for each statement execute function keep_new_dispositions();

create function keep_changed_dispositions() returns trigger language plpgsql as $$
begin
    insert into disposition_history
        (comment_id, version, act, decision, reason, duplicate_of, changed_paragraph, changed_by, approved_by, at)
    select n.comment_id, n.version,
           case when (n.decision, n.reason, n.duplicate_of) is distinct from (o.decision, o.reason, o.duplicate_of)
                then 'CHANGED' else 'LINKED' end,
           n.decision, n.reason, n.duplicate_of, n.changed_paragraph, n.decided_by, n.approved_by, n.decided_at
    from answers n join former o on o.comment_id = n.comment_id
    where (n.decision, n.reason, n.duplicate_of, n.changed_paragraph)
          is distinct from (o.decision, o.reason, o.duplicate_of, o.changed_paragraph)
    order by n.comment_id;
    return null;
end $$;
create trigger history_keeps_changed_dispositions after update on disposition
    referencing old table as former new table as answers for each statement execute function keep_changed_dispositions();

-- The second pair of eyes ---------------------------------------------------------------------------------------

-- Whether answers of a consultation are proposed by one and approved by another: the last row counts.
create table second_eyes (
    id              bigint generated always as identity primary key,
    consultation_id bigint        not null references consultation on delete cascade,
    wanted          boolean       not null,
    reason          varchar(2000) not null check (reason <> ''),
    changed_by      bigint        not null references account,
    changed_at      timestamptz   not null
);
create index second_eyes_order on second_eyes (consultation_id, id);

-- An answer that waits for the second pair of eyes, or was sent back. Nothing public reads it. A row stays when its answer
-- was let out, so that its version only ever grows.
create table proposed_disposition (
    comment_id        bigint primary key references comment on delete cascade,
    consultation_id   bigint        not null references consultation on delete cascade,
    decision          varchar(30)   not null check (decision in
        ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'OUT_OF_SCOPE', 'NOTED', 'DUPLICATE_OF')),
    reason            text          not null check (reason <> ''),
    duplicate_of      bigint        references comment on delete cascade,
    campaign_id       bigint,
    changed_paragraph bigint        references paragraph on delete set null,
    proposed_by       bigint        not null references account,
    proposed_at       timestamptz   not null,
    state             varchar(20)   not null default 'WAITING'
        check (state in ('WAITING', 'SENT_BACK', 'APPROVED', 'TAKEN_BACK')),
    note              varchar(2000) not null default '',
    approved_by       bigint        references account,
    looked_at         timestamptz,
    version           integer       not null default 1,
    constraint proposal_names_a_duplicate check ((decision = 'DUPLICATE_OF') = (duplicate_of is not null)),
    constraint proposal_is_no_duplicate_of_itself check (duplicate_of <> comment_id),
    constraint proposal_was_seen_by_two check (approved_by <> proposed_by)
);
create index proposed_disposition_waiting on proposed_disposition (consultation_id, comment_id) where state = 'WAITING';

create table proposal_history (
    id         bigint generated always as identity primary key,
    comment_id bigint        not null references comment on delete cascade,
    version    integer       not null,
    state      varchar(20)   not null,
    decision   varchar(30)   not null,
    reason     text          not null,
    note       varchar(2000) not null,
    changed_by bigint        not null references account,
    at         timestamptz   not null
);
create index proposal_history_order on proposal_history (comment_id, id);

create function keep_proposals() returns trigger language plpgsql as $$
begin
    insert into proposal_history (comment_id, version, state, decision, reason, note, changed_by, at)
    select comment_id, version, state, decision, reason, note,
           case when state in ('WAITING', 'TAKEN_BACK') then proposed_by else approved_by end, coalesce(looked_at, proposed_at)
    from proposals order by comment_id;
    return null;
end $$;
create trigger history_keeps_new_proposals after insert on proposed_disposition
    referencing new table as proposals for each statement execute function keep_proposals();
create trigger history_keeps_changed_proposals after update on proposed_disposition
    referencing new table as proposals for each statement execute function keep_proposals();

-- The state of the work, with answers that wait -----------------------------------------------------------------

create function work_state(withdrawn boolean, answered boolean, proposed boolean, opened boolean)
    returns varchar language sql immutable as $$
    select case when withdrawn then 'WITHDRAWN' when answered then 'ANSWERED' when proposed then 'PROPOSED'
                when opened then 'READ' else 'UNREAD' end;
$$;

create or replace function work_state_of(c comment, opened boolean) returns varchar language sql stable as $$
    select work_state(
        c.withdrawn_at is not null,
        exists (select 1 from disposition d where d.comment_id = c.id),
        exists (select 1 from proposed_disposition p where p.comment_id = c.id and p.state = 'WAITING'),
        opened);
$$;

create or replace function follow_work_state(comments bigint[]) returns void language sql as $$
    update comment_work w set state = s.state
    from (select c.id, work_state(c.withdrawn_at is not null, d.comment_id is not null,
                                  p.comment_id is not null, o.opened) as state
          from comment c join comment_work o on o.comment_id = c.id
          left join disposition d on d.comment_id = c.id
          left join proposed_disposition p on p.comment_id = c.id and p.state = 'WAITING'
          where c.id = any (comments)) s
    where w.comment_id = s.id and w.state <> s.state;
$$;

create trigger work_follows_new_proposals after insert on proposed_disposition
    referencing new table as dispositions for each statement execute function follow_dispositions();
create trigger work_follows_changed_proposals after update on proposed_disposition
    referencing new table as dispositions for each statement execute function follow_dispositions();

-- Duplicates of a comment that cannot stand for them any more ----------------------------------------------------

create function follow_duplicates(named bigint[]) returns void language sql as $$
    update disposition d set loose = s.loose
    from (select c.id, c.withdrawn_at is not null or coalesce(a.decision = 'DUPLICATE_OF', false) as loose
          from comment c left join disposition a on a.comment_id = c.id where c.id = any (named)) s
    where d.duplicate_of = s.id and d.loose <> s.loose;
$$;

create function duplicates_follow_dispositions() returns trigger language plpgsql as $$
declare
    named bigint[] := (select array_agg(n.id) from (
        select a.duplicate_of as id from answers a where a.duplicate_of is not null
        union select a.comment_id from answers a
            where exists (select 1 from disposition d where d.duplicate_of = a.comment_id)) n);
begin
    if named is not null then
        perform follow_duplicates(named);
    end if;
    return null;
end $$;
create trigger duplicates_follow_new_dispositions after insert on disposition
    referencing new table as answers for each statement execute function duplicates_follow_dispositions();
create trigger duplicates_follow_changed_dispositions after update on disposition
    referencing new table as answers for each statement execute function duplicates_follow_dispositions();
create trigger duplicates_follow_dispositions_taken_back after delete on disposition
    referencing old table as answers for each statement execute function duplicates_follow_dispositions();

create function duplicates_follow_withdrawal() returns trigger language plpgsql as $$
begin
    perform follow_duplicates(array[new.id]);
    return null;
end $$;
create trigger duplicates_follow_withdrawal after update of withdrawn_at on comment for each row
    when ((old.withdrawn_at is null) <> (new.withdrawn_at is null)) execute function duplicates_follow_withdrawal();

-- Figures by statement ------------------------------------------------------------------------------------------

-- A day is one of UTC. received: comments of the day that are not withdrawn; answered: those of them with an answer;
-- given: answers to comments that are not withdrawn, on the day on which they were last decided.
create table answer_day (
    consultation_id bigint  not null references consultation on delete cascade,
    day             date    not null,
    received        integer not null default 0,
    answered        integer not null default 0,
    given           integer not null default 0,
    primary key (consultation_id, day)
);

create function day_of(moment timestamptz) returns date language sql immutable as $$
    select cast(moment at time zone 'UTC' as date);
$$;

create view answer_day_recounted as
    select s.consultation_id, s.day, sum(s.received)::integer as received, sum(s.answered)::integer as answered,
           sum(s.given)::integer as given
    from (select c.consultation_id, day_of(c.created_at) as day, 1 as received,
                 case when d.comment_id is null then 0 else 1 end as answered, 0 as given
          from comment c left join disposition d on d.comment_id = c.id where c.withdrawn_at is null
          union all
          select c.consultation_id, day_of(d.decided_at), 0, 0, 1
          from disposition d join comment c on c.id = d.comment_id where c.withdrawn_at is null) s
    group by 1, 2;

create view disposition_recounted as
    select d.comment_id, coalesce(c.withdrawn_at is not null or a.decision = 'DUPLICATE_OF', false) as loose
    from disposition d left join comment c on c.id = d.duplicate_of left join disposition a on a.comment_id = d.duplicate_of;

drop trigger disposition_is_tallied on disposition;
drop trigger decision_is_tallied on disposition;
drop function tally_disposition();
drop function tally_change_of_decision();
drop function tally_decision(bigint, varchar, integer);

-- The figures change in the order of their key, so that two changes at once wait for each other and never in a ring. An
-- answer given to a comment that is withdrawn already is kept and not counted.
create function tally_dispositions() returns trigger language plpgsql as $$
declare
    one integer := case when tg_op = 'INSERT' then 1 else -1 end;
begin
    insert into comment_tally as t (consultation_id, paragraph_id, group_code, kind, answered)
    select c.consultation_id, coalesce(c.paragraph_id, 0), c.group_code, c.kind, count(*) * one
    from answers a join comment c on c.id = a.comment_id where c.withdrawn_at is null
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, paragraph_id, group_code, kind) do update set answered = t.answered + excluded.answered;
    insert into decision_tally as t (consultation_id, paragraph_id, decision, total)
    select c.consultation_id, coalesce(c.paragraph_id, 0), a.decision, count(*) * one
    from answers a join comment c on c.id = a.comment_id where c.withdrawn_at is null
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (consultation_id, paragraph_id, decision) do update set total = t.total + excluded.total;
    return null;
end $$;
create trigger answers_are_tallied after insert on disposition
    referencing new table as answers for each statement execute function tally_dispositions();
create trigger answers_taken_back_are_tallied after delete on disposition
    referencing old table as answers for each statement execute function tally_dispositions();

create function tally_changed_dispositions() returns trigger language plpgsql as $$
begin
    insert into decision_tally as t (consultation_id, paragraph_id, decision, total)
    select c.consultation_id, coalesce(c.paragraph_id, 0), s.decision, sum(s.difference)
    from (select comment_id, decision, 1 as difference from answers
          union all select comment_id, decision, -1 from former) s
    join comment c on c.id = s.comment_id where c.withdrawn_at is null
    group by 1, 2, 3 having sum(s.difference) <> 0 order by 1, 2, 3
    on conflict (consultation_id, paragraph_id, decision) do update set total = t.total + excluded.total;
    return null;
end $$;
create trigger changed_answers_are_tallied after update on disposition
    referencing old table as former new table as answers for each statement execute function tally_changed_dispositions();

-- Days are counted last, after all other figures, wherever they change.
create function count_answers_of_day() returns trigger language plpgsql as $$
declare
    one integer := case when tg_op = 'INSERT' then 1 else -1 end;
begin
    insert into answer_day as t (consultation_id, day, answered, given)
    select s.consultation_id, s.day, sum(s.answered) * one, sum(s.given) * one
    from (select c.consultation_id, day_of(c.created_at) as day, 1 as answered, 0 as given
          from answers a join comment c on c.id = a.comment_id where c.withdrawn_at is null
          union all
          select c.consultation_id, day_of(a.decided_at), 0, 1
          from answers a join comment c on c.id = a.comment_id where c.withdrawn_at is null) s
    group by 1, 2 order by 1, 2
    on conflict (consultation_id, day)
    do update set answered = t.answered + excluded.answered, given = t.given + excluded.given;
    return null;
end $$;
create trigger work_of_the_day_counts_new_answers after insert on disposition
    referencing new table as answers for each statement execute function count_answers_of_day();
create trigger work_of_the_day_counts_answers_taken_back after delete on disposition
    referencing old table as answers for each statement execute function count_answers_of_day();

create function count_changed_answers_of_day() returns trigger language plpgsql as $$
begin
    insert into answer_day as t (consultation_id, day, given)
    select c.consultation_id, s.day, sum(s.difference)
    from (select comment_id, day_of(decided_at) as day, 1 as difference from answers
          union all select comment_id, day_of(decided_at), -1 from former) s
    join comment c on c.id = s.comment_id where c.withdrawn_at is null
    group by 1, 2 having sum(s.difference) <> 0 order by 1, 2
    on conflict (consultation_id, day) do update set given = t.given + excluded.given;
    return null;
end $$;
create trigger work_of_the_day_counts_changed_answers after update on disposition
    referencing old table as former new table as answers for each statement
    execute function count_changed_answers_of_day();

create function count_comments_of_day() returns trigger language plpgsql as $$
begin
    insert into answer_day as t (consultation_id, day, received)
    select consultation_id, day_of(created_at), count(*) from news where withdrawn_at is null group by 1, 2 order by 1, 2
    on conflict (consultation_id, day) do update set received = t.received + excluded.received;
    return null;
end $$;
create trigger comment_counts_for_its_day after insert on comment
    referencing new table as news for each statement execute function count_comments_of_day();

create function count_changed_comment_of_day() returns trigger language plpgsql as $$
declare
    decided timestamptz := (select d.decided_at from disposition d where d.comment_id = new.id);
    answers integer := case when decided is null then 0 else 1 end;
    before  integer := case when old.withdrawn_at is null then 1 else 0 end;
    now     integer := case when new.withdrawn_at is null then 1 else 0 end;
begin
    insert into answer_day as t (consultation_id, day, received, answered, given)
    select new.consultation_id, s.day, sum(s.received), sum(s.received) * answers, sum(s.given)
    from (values (day_of(old.created_at), -before, 0), (day_of(new.created_at), now, 0),
                 (day_of(decided), 0, (now - before) * answers)) s (day, received, given)
    where s.day is not null
    group by s.day having sum(s.received) <> 0 or sum(s.given) <> 0 order by s.day
    on conflict (consultation_id, day)
    do update set received = t.received + excluded.received, answered = t.answered + excluded.answered,
                  given = t.given + excluded.given;
    return null;
end $$;
create trigger work_of_the_day_follows_comment after update of created_at, withdrawn_at on comment for each row
    when (old.created_at <> new.created_at or (old.withdrawn_at is null) <> (new.withdrawn_at is null))
    execute function count_changed_comment_of_day();

insert into answer_day (consultation_id, day, received, answered, given)
select consultation_id, day, received, answered, given from answer_day_recounted;

-- What there is to tell -----------------------------------------------------------------------------------------

drop trigger answer_happens on disposition;
drop function answer_happens();

create function answers_happen() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id)
    select c.consultation_id, c.document_id, c.lineage, c.id, 'ANSWER', c.id, a.decided_by
    from answers a join comment c on c.id = a.comment_id order by c.number;
    return null;
end $$;
create trigger answers_happen after insert on disposition
    referencing new table as answers for each statement execute function answers_happen();

create function changed_answers_happen() returns trigger language plpgsql as $$
begin
    insert into happening (consultation_id, document_id, lineage, comment_id, kind, subject_id, actor_id)
    select c.consultation_id, c.document_id, c.lineage, c.id, 'ANSWER', c.id, a.decided_by
    from answers a join former o on o.comment_id = a.comment_id join comment c on c.id = a.comment_id
    where (a.decision, a.reason, a.duplicate_of) is distinct from (o.decision, o.reason, o.duplicate_of)
    order by c.number;
    return null;
end $$;
create trigger changed_answers_happen after update on disposition
    referencing old table as former new table as answers for each statement execute function changed_answers_happen();

-- Who hears of an answer without following anything: the author of the comment, and those who lead the organisation for
-- which it was made.
create function addressees_of_answer(answered bigint) returns setof bigint language sql stable as $$
    select c.author_id from comment c where c.id = answered
    union
    select m.person_id from comment c join mandate m on m.organisation_id = c.organisation_id
    where c.id = answered and m.lead and m.state = 'GRANTED';
$$;

-- Answers to somebody's own comments that wait to be mailed.
create table own_answer (
    account_id   bigint      not null references account on delete cascade,
    happening_id bigint      not null references happening on delete cascade,
    due_at       timestamptz not null,
    primary key (account_id, happening_id)
);
create index own_answer_due on own_answer (due_at, account_id);

-- Reasons that are written often --------------------------------------------------------------------------------

create table reason_template (
    id              bigint primary key,
    consultation_id bigint       not null references consultation on delete cascade,
    place           integer      not null,
    name            varchar(100) not null,
    decision        varchar(30),
    text            text         not null check (text <> ''),
    version         integer      not null default 1,
    unique (consultation_id, name),
    unique (consultation_id, place) deferrable initially deferred
);
