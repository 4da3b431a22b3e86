-- What a secretariat does with a comment. It stands beside the comment and not in it, because a comment is public and the
-- work on it is not: nothing outside the workbench reads these tables.

-- paragraph_id 0 is the consultation as a whole, country '' an unknown one. What a list is narrowed by stands in the row,
-- so that narrowing reads no other table.
create table comment_work (
    comment_id      bigint primary key references comment on delete cascade,
    consultation_id bigint      not null references consultation on delete cascade,
    number          integer     not null,
    paragraph_id    bigint      not null,
    group_code      varchar(40) not null,
    kind            varchar(20) not null,
    country         varchar(2)  not null,
    language        varchar(35) not null,
    state           varchar(20) not null check (state in ('UNREAD', 'READ', 'PROPOSED', 'ANSWERED', 'WITHDRAWN')),
    opened          boolean     not null default false,
    assignee_id     bigint      references account,
    campaign_id     bigint,
    version         integer     not null default 1,
    unique (consultation_id, number)
);
create index comment_work_state on comment_work (consultation_id, state, number);
create index comment_work_group on comment_work (consultation_id, group_code, number);
create index comment_work_country on comment_work (consultation_id, country, number);
create index comment_work_language on comment_work (consultation_id, language, number);
create index comment_work_kind on comment_work (consultation_id, kind, number);
create index comment_work_paragraph on comment_work (consultation_id, paragraph_id, number);
create index comment_work_assignee on comment_work (consultation_id, assignee_id, number) where assignee_id is not null;
create index comment_work_campaign on comment_work (campaign_id, number) where campaign_id is not null;

-- The code book of a consultation, and where its tags were put.
create table tag (
    id              bigint primary key,
    consultation_id bigint        not null references consultation on delete cascade,
    code            varchar(80)   not null,
    name            varchar(100)  not null,
    definition      varchar(2000) not null default '',
    example         varchar(2000) not null default '',
    version         integer       not null default 1,
    unique (consultation_id, code)
);

create table comment_tag (
    comment_id bigint      not null references comment_work on delete cascade,
    tag_id     bigint      not null references tag on delete cascade,
    tagged_by  bigint      not null references account,
    tagged_at  timestamptz not null,
    primary key (comment_id, tag_id)
);
create index comment_tag_tag on comment_tag (tag_id, comment_id);

-- Figures for narrowing: how many comments in each state have a value of a dimension. Kept by statement, so that a change of
-- thousands of comments is one change of a figure.
create table work_figure (
    consultation_id bigint      not null references consultation on delete cascade,
    dimension       varchar(20) not null,
    value           varchar(80) not null,
    state           varchar(20) not null,
    total           integer     not null default 0,
    primary key (consultation_id, dimension, value, state)
);

create function work_dimensions(
    group_code varchar, kind varchar, country varchar, language varchar, paragraph bigint, assignee bigint, campaign bigint)
    returns table (dimension varchar, value varchar) language sql immutable as $$
    select 'all', '' union all
    select 'group', $1 union all
    select 'kind', $2 union all
    select 'country', $3 union all
    select 'language', $4 union all
    select 'paragraph', $5::varchar union all
    select 'assignee', coalesce($6::varchar, '') union all
    select 'campaign', coalesce($7::varchar, '');
$$;

-- What the figures have to be; a recount compares them with it.
create view work_figure_recounted as
    select w.consultation_id, d.dimension, d.value, w.state, count(*)::integer as total
    from comment_work w cross join lateral work_dimensions(
        w.group_code, w.kind, w.country, w.language, w.paragraph_id, w.assignee_id, w.campaign_id) d
    group by w.consultation_id, d.dimension, d.value, w.state
    union all
    select w.consultation_id, 'tag', t.tag_id::varchar, w.state, count(*)::integer
    from comment_work w join comment_tag t on t.comment_id = w.comment_id
    group by w.consultation_id, t.tag_id, w.state;

-- The figures change in the order of their key, so that two changes at once wait for each other and never in a ring.
create function figure_new_work() returns trigger language plpgsql as $$
begin
    insert into work_figure as f (consultation_id, dimension, value, state, total)
    select w.consultation_id, d.dimension, d.value, w.state, count(*)
    from news w cross join lateral work_dimensions(
        w.group_code, w.kind, w.country, w.language, w.paragraph_id, w.assignee_id, w.campaign_id) d
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, dimension, value, state) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger new_work_is_figured after insert on comment_work
    referencing new table as news for each statement execute function figure_new_work();

create function figure_changed_work() returns trigger language plpgsql as $$
begin
    insert into work_figure as f (consultation_id, dimension, value, state, total)
    select c.consultation_id, c.dimension, c.value, c.state, sum(c.difference)
    from (select w.consultation_id, d.dimension, d.value, w.state, 1 as difference
          from news w cross join lateral work_dimensions(
        w.group_code, w.kind, w.country, w.language, w.paragraph_id, w.assignee_id, w.campaign_id) d
          union all
          select w.consultation_id, d.dimension, d.value, w.state, -1
          from olds w cross join lateral work_dimensions(
        w.group_code, w.kind, w.country, w.language, w.paragraph_id, w.assignee_id, w.campaign_id) d
          union all
          select w.consultation_id, 'tag', t.tag_id::varchar, w.state, 1
          from news w join comment_tag t on t.comment_id = w.comment_id
          union all
          select w.consultation_id, 'tag', t.tag_id::varchar, w.state, -1
          from olds w join comment_tag t on t.comment_id = w.comment_id) c
    group by 1, 2, 3, 4 having sum(c.difference) <> 0 order by 1, 2, 3, 4
    on conflict (consultation_id, dimension, value, state) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger changed_work_is_figured after update on comment_work
    referencing old table as olds new table as news for each statement execute function figure_changed_work();

create function figure_tags() returns trigger language plpgsql as $$
begin
    insert into work_figure as f (consultation_id, dimension, value, state, total)
    select w.consultation_id, 'tag', t.tag_id::varchar, w.state, count(*) * case when tg_op = 'INSERT' then 1 else -1 end
    from tags t join comment_work w on w.comment_id = t.comment_id
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, dimension, value, state) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger new_tags_are_figured after insert on comment_tag
    referencing new table as tags for each statement execute function figure_tags();
create trigger tags_taken_off_are_figured after delete on comment_tag
    referencing old table as tags for each statement execute function figure_tags();

-- The state of the work follows from what happened to the comment.
create function work_state_of(c comment, opened boolean) returns varchar language sql stable as $$
    select case
        when c.withdrawn_at is not null then 'WITHDRAWN'
        when exists (select 1 from disposition d where d.comment_id = c.id) then 'ANSWERED'
        when opened then 'READ'
        else 'UNREAD'
    end;
$$;

create function follow_work_state(comments bigint[]) returns void language sql as $$
    update comment_work w set state = work_state_of(c, w.opened)
    from comment c
    where c.id = w.comment_id and w.comment_id = any (comments) and w.state <> work_state_of(c, w.opened);
$$;

create function begin_work() returns trigger language plpgsql as $$
begin
    insert into comment_work (comment_id, consultation_id, number, paragraph_id, group_code, kind, country, language, state)
    select id, consultation_id, number, coalesce(paragraph_id, 0), group_code, kind, coalesce(country, ''), language,
           case when withdrawn_at is null then 'UNREAD' else 'WITHDRAWN' end
    from news;
    return null;
end $$;
create trigger comment_begins_work after insert on comment
    referencing new table as news for each statement execute function begin_work();

create function follow_comment() returns trigger language plpgsql as $$
begin
    update comment_work w set kind = new.kind, language = new.language, state = work_state_of(new, w.opened)
    where w.comment_id = new.id;
    return null;
end $$;
create trigger work_follows_comment after update of kind, language, withdrawn_at on comment for each row
    when (old.kind <> new.kind or old.language <> new.language
          or (old.withdrawn_at is null) <> (new.withdrawn_at is null))
    execute function follow_comment();

create function follow_dispositions() returns trigger language plpgsql as $$
begin
    perform follow_work_state((select array_agg(comment_id) from dispositions));
    return null;
end $$;
create trigger work_follows_new_dispositions after insert on disposition
    referencing new table as dispositions for each statement execute function follow_dispositions();
create trigger work_follows_dispositions_taken_back after delete on disposition
    referencing old table as dispositions for each statement execute function follow_dispositions();

insert into comment_work (comment_id, consultation_id, number, paragraph_id, group_code, kind, country, language, state)
select id, consultation_id, number, coalesce(paragraph_id, 0), group_code, kind, coalesce(country, ''), language,
       work_state_of(comment, false)
from comment;
