-- Quotations -----------------------------------------------------------------------------------------------------

-- On which side of a disagreement the words stand, and the state of the comment in which they were found.
alter table quotation
    add column side          varchar(10) not null default 'NONE' check (side in ('NONE', 'FOR', 'AGAINST')),
    add column comment_state integer     not null default 0;
update quotation q set comment_state = c.state from comment c where c.id = q.comment_id;

-- What does not say in which state the comment was when it was quoted was quoted from the present one.
create function quote_present_state() returns trigger language plpgsql as $$
begin
    if new.comment_state = 0 then
        new.comment_state := (select state from comment where id = new.comment_id);
    end if;
    return new;
end $$;
create trigger quotation_knows_state before insert on quotation for each row execute function quote_present_state();

-- Texts of the secretariat on the outcome as a whole -----------------------------------------------------------------

create table outcome_text (
    consultation_id bigint primary key references consultation on delete cascade,
    convergence     text        not null default '',
    divergence      text        not null default '',
    method          text        not null default '',
    updated_by      bigint      not null references account,
    updated_at      timestamptz not null,
    version         integer     not null default 1
);

-- Groups read their positions before publication, and object -----------------------------------------------------------

-- Without an organisation: all of the group who took part.
create table reading_access (
    id              bigint primary key,
    consultation_id bigint      not null references consultation on delete cascade,
    group_code      varchar(40) not null references stakeholder_group,
    organisation_id bigint      references organisation on delete cascade,
    granted_by      bigint      not null references account,
    granted_at      timestamptz not null,
    ends_at         timestamptz not null,
    ended_at        timestamptz
);
create unique index reading_access_of_group on reading_access (consultation_id, group_code)
    where organisation_id is null and ended_at is null;
create unique index reading_access_of_organisation on reading_access (consultation_id, organisation_id)
    where organisation_id is not null and ended_at is null;

create table objection (
    id                bigint primary key,
    consultation_id   bigint        not null references consultation on delete cascade,
    position_id       bigint        not null references position on delete cascade,
    position_version  integer       not null,
    text              varchar(5000) not null,
    author_id         bigint        not null references account,
    organisation_id   bigint        references organisation,
    author_name       varchar(200)  not null,
    organisation_name varchar(300),
    group_code        varchar(40)   not null references stakeholder_group,
    country           varchar(2),
    stated_at         timestamptz   not null,
    taken_back_at     timestamptz,
    version           integer       not null default 1
);
create index objection_consultation on objection (consultation_id) where taken_back_at is null;
create unique index objection_of_person on objection (position_id, author_id)
    where organisation_id is null and taken_back_at is null;
create unique index objection_of_organisation on objection (position_id, organisation_id)
    where organisation_id is not null and taken_back_at is null;

-- Who took part, and who was invited -----------------------------------------------------------------------------------

create sequence invited_organisation_id start with 1;
create table invited_organisation (
    id              bigint primary key,
    consultation_id bigint       not null references consultation on delete cascade,
    name            varchar(300) not null,
    name_key        varchar(300) not null,
    group_code      varchar(40)  not null references stakeholder_group,
    country         varchar(2),
    added_by        bigint       not null references account,
    added_at        timestamptz  not null,
    unique (consultation_id, name_key)
);
create index invited_organisation_order on invited_organisation (consultation_id, id);

-- An organisation, or a person who spoke for themselves, or somebody known only as they state. What is withdrawn does not
-- count.
create table participant (
    consultation_id bigint      not null references consultation on delete cascade,
    party           text        not null,
    name_key        text        not null,
    group_code      varchar(40) not null,
    country         varchar(2)  not null,
    contributions   integer     not null,
    primary key (consultation_id, party)
);
create index participant_name on participant (consultation_id, name_key) where contributions > 0;

-- Kept figures: how many comments, submissions and participants have a value of a dimension. A day is one of UTC.
create table participation_figure (
    consultation_id bigint      not null references consultation on delete cascade,
    kind            varchar(20) not null,
    dimension       varchar(20) not null,
    value           varchar(80) not null,
    total           integer     not null default 0,
    primary key (consultation_id, kind, dimension, value)
);

create function participation_dimensions(group_code varchar, country varchar, language varchar, at timestamptz)
    returns table (dimension varchar, value varchar) language sql stable as $$
    select 'GROUP', coalesce($1, '') union all
    select 'COUNTRY', coalesce($2, '') union all
    select 'LANGUAGE', $3 union all
    select 'DAY', to_char($4 at time zone 'UTC', 'YYYY-MM-DD');
$$;

create function party_of(organisation bigint, author bigint, organisation_name varchar, author_name varchar)
    returns text language sql immutable as $$
    select case when $1 is not null then 'o' || $1 when $2 is not null then 'p' || $2
                else 's' || lower(coalesce($3, $4, '')) end;
$$;

create function name_key_of(organisation bigint, organisation_name varchar, author_name varchar)
    returns text language sql stable as $$
    select coalesce((select o.name_key from organisation o where o.id = $1), lower(coalesce($2, $3, '')));
$$;

-- Always figures before participants, each in the order of its key, and after all other triggers of a comment: so that two
-- changes at once wait for each other and never in a ring.
create function comments_take_part() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select c.consultation_id, 'COMMENT', d.dimension, d.value, count(*)
    from news c cross join lateral participation_dimensions(c.group_code, c.country, c.language, c.created_at) d
    where c.withdrawn_at is null
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    insert into participant as p (consultation_id, party, name_key, group_code, country, contributions)
    select c.consultation_id, party_of(c.organisation_id, c.author_id, c.organisation_name, c.author_name),
           min(name_key_of(c.organisation_id, c.organisation_name, c.author_name)), min(c.group_code),
           coalesce(min(c.country), ''), count(*)
    from news c where c.withdrawn_at is null
    group by 1, 2 order by 1, 2
    on conflict (consultation_id, party) do update set contributions = p.contributions + excluded.contributions;
    return null;
end $$;
create trigger worked_comments_take_part after insert on comment
    referencing new table as news for each statement execute function comments_take_part();

create function changed_comment_takes_part() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select new.consultation_id, 'COMMENT', c.dimension, c.value, sum(c.difference)
    from (select d.dimension, d.value, 1 as difference
          from participation_dimensions(new.group_code, new.country, new.language, new.created_at) d
          where new.withdrawn_at is null
          union all
          select d.dimension, d.value, -1
          from participation_dimensions(old.group_code, old.country, old.language, old.created_at) d
          where old.withdrawn_at is null) c
    group by 1, 2, 3, 4 having sum(c.difference) <> 0 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    if (old.withdrawn_at is null) <> (new.withdrawn_at is null) then
        update participant
        set contributions = contributions + case when new.withdrawn_at is null then 1 else -1 end
        where consultation_id = new.consultation_id
          and party = party_of(new.organisation_id, new.author_id, new.organisation_name, new.author_name);
    end if;
    return null;
end $$;
create trigger worked_comment_takes_part after update of withdrawn_at, language, created_at on comment for each row
    when ((old.withdrawn_at is null) <> (new.withdrawn_at is null) or old.language <> new.language
          or old.created_at <> new.created_at)
    execute function changed_comment_takes_part();

create function submissions_take_part() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select s.consultation_id, 'SUBMISSION', d.dimension, d.value, sum(s.difference)
    from (select n.*, 1 as difference from news n) s
        cross join lateral participation_dimensions(s.group_code, s.country, s.language, s.created_at) d
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    insert into participant as p (consultation_id, party, name_key, group_code, country, contributions)
    select s.consultation_id, party_of(s.organisation_id, s.author_id, s.organisation_name, s.author_name),
           min(name_key_of(s.organisation_id, s.organisation_name, s.author_name)), coalesce(min(s.group_code), ''),
           coalesce(min(s.country), ''), count(*)
    from news s
    group by 1, 2 order by 1, 2
    on conflict (consultation_id, party) do update set contributions = p.contributions + excluded.contributions;
    return null;
end $$;
create trigger submissions_take_part after insert on submission
    referencing new table as news for each statement execute function submissions_take_part();

create function changed_submission_takes_part() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select new.consultation_id, 'SUBMISSION', 'DAY', c.value, sum(c.difference)
    from (values (to_char(new.created_at at time zone 'UTC', 'YYYY-MM-DD'), 1),
                 (to_char(old.created_at at time zone 'UTC', 'YYYY-MM-DD'), -1)) c (value, difference)
    group by 1, 2, 3, 4 having sum(c.difference) <> 0 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger changed_submission_takes_part after update of created_at on submission for each row
    when (old.created_at <> new.created_at) execute function changed_submission_takes_part();

create function participants_are_counted() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select p.consultation_id, 'PARTY', d.dimension, d.value, count(*)
    from news p cross join lateral (values ('GROUP', p.group_code), ('COUNTRY', p.country)) d (dimension, value)
    where p.contributions > 0
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger new_participants_are_counted after insert on participant
    referencing new table as news for each statement execute function participants_are_counted();

create function changed_participants_are_counted() returns trigger language plpgsql as $$
begin
    insert into participation_figure as f (consultation_id, kind, dimension, value, total)
    select p.consultation_id, 'PARTY', d.dimension, d.value, sum(p.difference)
    from (select n.consultation_id, n.group_code, n.country,
                 case when n.contributions > 0 then 1 else 0 end - case when o.contributions > 0 then 1 else 0 end
                     as difference
          from news n join olds o on o.consultation_id = n.consultation_id and o.party = n.party) p
        cross join lateral (values ('GROUP', p.group_code), ('COUNTRY', p.country)) d (dimension, value)
    group by 1, 2, 3, 4 having sum(p.difference) <> 0 order by 1, 2, 3, 4
    on conflict (consultation_id, kind, dimension, value) do update set total = f.total + excluded.total;
    return null;
end $$;
create trigger changed_participants_are_counted after update on participant
    referencing old table as olds new table as news for each statement execute function changed_participants_are_counted();

-- What the figures have to be; a recount compares them with it.
create view participation_figure_recounted as
    select c.consultation_id, 'COMMENT'::varchar as kind, d.dimension, d.value, count(*)::integer as total
    from comment c cross join lateral participation_dimensions(c.group_code, c.country, c.language, c.created_at) d
    where c.withdrawn_at is null group by 1, 2, 3, 4
    union all
    select s.consultation_id, 'SUBMISSION', d.dimension, d.value, count(*)::integer
    from submission s cross join lateral participation_dimensions(s.group_code, s.country, s.language, s.created_at) d
    group by 1, 2, 3, 4
    union all
    select p.consultation_id, 'PARTY', d.dimension, d.value, count(*)::integer
    from participant p cross join lateral (values ('GROUP', p.group_code), ('COUNTRY', p.country)) d (dimension, value)
    where p.contributions > 0 group by 1, 2, 3, 4;

insert into participation_figure (consultation_id, kind, dimension, value, total)
select * from participation_figure_recounted;
insert into participant (consultation_id, party, name_key, group_code, country, contributions)
select consultation_id, party_of(organisation_id, author_id, organisation_name, author_name),
       min(name_key_of(organisation_id, organisation_name, author_name)), min(group_code), coalesce(min(country), ''),
       count(*)
from (select consultation_id, organisation_id, author_id, organisation_name, author_name, group_code, country
      from comment where withdrawn_at is null
      union all
      select consultation_id, organisation_id, author_id, organisation_name, author_name, coalesce(group_code, ''), country
      from submission) made
group by 1, 2;

-- Editions of the outcome, and corrections -------------------------------------------------------------------------------

-- content is what was published, as JSON; digest is SHA-256 of it in UTF-8.
create table outcome_edition (
    id              bigint primary key,
    consultation_id bigint      not null references consultation on delete cascade,
    number          integer     not null check (number > 0),
    published_at    timestamptz not null,
    published_by    bigint      not null references account,
    content         text        not null,
    digest          varchar(64) not null,
    unique (consultation_id, number)
);

create table outcome_pdf (
    edition_id bigint primary key references outcome_edition on delete cascade,
    content    bytea       not null,
    digest     varchar(64) not null,
    printed_at timestamptz not null
);

create function editions_are_final() returns trigger language plpgsql as $$
begin
    raise exception 'an edition of an outcome is never changed';
end $$;
create trigger edition_is_final before update on outcome_edition
    for each row execute function editions_are_final();
create trigger printed_edition_is_final before update on outcome_pdf
    for each row execute function editions_are_final();

create table correction (
    id              bigint primary key,
    consultation_id bigint        not null references consultation on delete cascade,
    reason          varchar(2000) not null,
    opened_by       bigint        not null references account,
    opened_at       timestamptz   not null,
    edition         integer,
    ended_at        timestamptz,
    version         integer       not null default 1
);
create unique index correction_open on correction (consultation_id) where ended_at is null;

create table correction_change (
    id            bigint primary key,
    correction_id bigint        not null references correction on delete cascade,
    kind          varchar(20)   not null check (kind in ('POSITION', 'TEXTS', 'ANSWER')),
    subject       varchar(200)  not null,
    content       text          not null,
    reason        varchar(2000) not null,
    changed_by    bigint        not null references account,
    changed_at    timestamptz   not null,
    version       integer       not null default 1,
    unique (correction_id, kind, subject)
);
