-- Who of a secretariat has opened which comment, so that two do not answer the same one. opened_at is the first time,
-- seen_at the last, to the minute.
create table work_opening (
    comment_id bigint      not null references comment_work on delete cascade,
    account_id bigint      not null references account on delete cascade,
    opened_at  timestamptz not null,
    seen_at    timestamptz not null,
    primary key (comment_id, account_id)
);

-- Ways of narrowing the list that somebody gave a name; narrowing is the query of the address.
create table saved_view (
    id              bigint        primary key,
    consultation_id bigint        not null references consultation on delete cascade,
    owner_id        bigint        not null references account on delete cascade,
    name            varchar(100)  not null,
    narrowing       varchar(4000) not null,
    shared          boolean       not null,
    created_at      timestamptz   not null,
    version         integer       not null default 1
);
create index saved_view_of_consultation on saved_view (consultation_id, id);

-- How a person likes to work. Who has no row works with keys.
create table work_preference (
    account_id bigint  primary key references account on delete cascade,
    keys       boolean not null
);

-- What figures have to be -----------------------------------------------------------------------------------------
--
-- Every figure that is kept has a view of the same name with _recounted behind it: the primary key of the table, and the
-- columns that are kept, counted from the records. A recount finds the views by their names.

create view comment_tally_recounted as
    select c.consultation_id, coalesce(c.paragraph_id, 0) as paragraph_id, c.group_code, c.kind,
           (count(*) filter (where c.withdrawn_at is null))::integer as total,
           (count(d.comment_id) filter (where c.withdrawn_at is null))::integer as answered,
           (count(*) filter (where c.withdrawn_at is not null))::integer as withdrawn
    from comment c left join disposition d on d.comment_id = c.id
    group by 1, 2, 3, 4;

create view consultation_tally_recounted as
    select c.consultation_id, c.group_code, c.kind, count(*)::integer as total, count(d.comment_id)::integer as answered
    from comment c left join disposition d on d.comment_id = c.id
    where c.withdrawn_at is null group by 1, 2, 3;

create view paragraph_tally_recounted as
    select paragraph_id, count(*)::integer as total from comment
    where paragraph_id is not null and withdrawn_at is null group by 1;

create view document_tally_recounted as
    select c.consultation_id, coalesce(v.document_id, 0) as document_id, c.group_code, count(*)::integer as total
    from comment c left join paragraph p on p.id = c.paragraph_id left join document_version v on v.id = p.version_id
    where c.withdrawn_at is null group by 1, 2, 3;

create view decision_tally_recounted as
    select c.consultation_id, coalesce(c.paragraph_id, 0) as paragraph_id, d.decision, count(*)::integer as total
    from comment c join disposition d on d.comment_id = c.id
    where c.withdrawn_at is null group by 1, 2, 3;

create view support_tally_recounted as
    select comment_id, group_code, stance, count(*)::integer as total from support group by 1, 2, 3;

create view submission_tally_recounted as
    select consultation_id, coalesce(group_code, '') as group_code, count(*)::integer as total from submission group by 1, 2;

create view comment_recounted as
    select c.id, (select count(*) from reply r where r.comment_id = c.id)::integer as reply_count,
           (select count(*) from support s where s.comment_id = c.id and s.stance = 'SUPPORT')::integer as support_total
    from comment c;

create view comment_work_recounted as
    select c.id as comment_id, c.consultation_id, c.number, coalesce(c.paragraph_id, 0) as paragraph_id, c.group_code,
           c.kind, coalesce(c.country, '') as country, c.language,
           work_state_of(c, coalesce(w.opened, false)) as state
    from comment c left join comment_work w on w.comment_id = c.id;
