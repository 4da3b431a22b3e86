-- Assignments, internal notes, the code book, and acts on many comments at once. Nothing outside the workbench reads these
-- tables.

-- What the secretariat says to itself about a comment. Taken out means gone: a note is no record of anything.
create table work_note (
    id         bigint primary key,
    comment_id bigint      not null references comment_work on delete cascade,
    author_id  bigint      not null references account,
    text       text        not null check (text <> ''),
    created_at timestamptz not null,
    edited_at  timestamptz,
    version    integer     not null default 1
);
create index work_note_comment on work_note (comment_id, id);

create unique index tag_name on tag (consultation_id, lower(name));

-- Who does not want to see what similar comments suggest.
create table hints_off (
    account_id bigint primary key references account on delete cascade
);

-- What was done with a comment inside, one row for each change: who is assigned, which tags it carries, whether it counts as
-- read. It is the history, and that from which an act is undone. A value is an account (of the assignee, or of who put the
-- tag on), or 1 for read; null is nobody, not put on, not read. The tag may be gone meanwhile.
create table work_change (
    id           bigint generated always as identity primary key,
    comment_id   bigint      not null references comment_work on delete cascade,
    field        varchar(10) not null check (field in ('ASSIGNEE', 'TAG', 'READ')),
    tag_id       bigint,
    before_value bigint,
    before_at    timestamptz,
    after_value  bigint,
    changed_by   bigint      not null references account,
    changed_at   timestamptz not null,
    act_id       bigint,
    undo         boolean     not null default false
);
create index work_change_comment on work_change (comment_id, field, id);
create index work_change_act on work_change (act_id, comment_id) where act_id is not null;

-- An act on many comments. It is prepared first, with the comments that it will be about; it has a number once it is done.
create table bulk_act (
    id              bigint primary key,
    consultation_id bigint        not null references consultation on delete cascade,
    number          integer,
    kind            varchar(10)   not null check (kind in ('ASSIGN', 'TAG', 'UNTAG', 'DECIDE', 'READ', 'UNREAD')),
    assignee_id     bigint        references account,
    tag_id          bigint,
    tag_name        varchar(100)  not null default '',
    decision        varchar(30)   not null default '',
    reason          text          not null default '',
    duplicate_of    integer,
    narrowing       varchar(2000) not null default '',
    prepared_by     bigint        not null references account,
    prepared_at     timestamptz   not null,
    done_at         timestamptz,
    undone_by       bigint        references account,
    undone_at       timestamptz,
    version         integer       not null default 1,
    unique (consultation_id, number)
);
create index bulk_act_prepared on bulk_act (consultation_id, prepared_at) where number is null;

create table bulk_act_comment (
    act_id       bigint  not null references bulk_act on delete cascade,
    comment_id   bigint  not null references comment_work on delete cascade,
    seen_version integer not null,
    left_alone   varchar(10),
    kept         varchar(10),
    primary key (act_id, comment_id)
);

create table bulk_act_count (
    consultation_id bigint primary key references consultation on delete cascade,
    last            integer not null
);

-- Why an act leaves a comment alone, null if it does not.
create function bulk_left_alone(a bulk_act, w comment_work, seen integer) returns varchar language sql stable as $$
    select case
        when w.state = 'WITHDRAWN' and a.kind <> 'UNTAG' then 'WITHDRAWN'
        when a.kind in ('DECIDE', 'READ', 'UNREAD') and w.state in ('ANSWERED', 'PROPOSED') then w.state
        when a.kind = 'ASSIGN' and w.assignee_id is not distinct from a.assignee_id then 'SAME'
        when a.kind = 'ASSIGN' and w.version <> seen then 'CHANGED'
        when a.kind = 'READ' and w.opened or a.kind = 'UNREAD' and not w.opened then 'SAME'
        when a.kind in ('TAG', 'UNTAG') and (a.kind = 'TAG') = exists (
            select 1 from comment_tag t where t.comment_id = w.comment_id and t.tag_id = a.tag_id) then 'SAME'
    end;
$$;

-- The changes themselves: each writes its history first. Only what differs is changed; how much it was comes back.
create function change_assignee(comments bigint[], assignee bigint, actor bigint, moment timestamptz, act bigint)
    returns integer language plpgsql as $$
declare
    changed integer;
begin
    insert into work_change (comment_id, field, before_value, after_value, changed_by, changed_at, act_id)
    select comment_id, 'ASSIGNEE', assignee_id, assignee, actor, moment, act from comment_work
    where comment_id = any (comments) and assignee_id is distinct from assignee order by comment_id;
    get diagnostics changed = row_count;
    update comment_work set assignee_id = assignee, version = version + 1
    where comment_id = any (comments) and assignee_id is distinct from assignee;
    return changed;
end $$;

create function change_tag(comments bigint[], tag bigint, put boolean, actor bigint, moment timestamptz, act bigint)
    returns integer language plpgsql as $$
declare
    changed integer;
begin
    insert into work_change (comment_id, field, tag_id, before_value, before_at, after_value, changed_by, changed_at, act_id)
    select w.comment_id, 'TAG', tag, t.tagged_by, t.tagged_at, case when put then actor end, actor, moment, act
    from comment_work w left join comment_tag t on t.comment_id = w.comment_id and t.tag_id = tag
    where w.comment_id = any (comments) and (t.comment_id is null) = put order by w.comment_id;
    get diagnostics changed = row_count;
    if put then
        insert into comment_tag (comment_id, tag_id, tagged_by, tagged_at)
        select comment_id, tag, actor, moment from comment_work where comment_id = any (comments)
        on conflict do nothing;
    else
        delete from comment_tag where comment_id = any (comments) and tag_id = tag;
    end if;
    return changed;
end $$;

create function change_read(comments bigint[], wanted boolean, actor bigint, moment timestamptz, act bigint)
    returns integer language plpgsql as $$
declare
    changed integer;
begin
    insert into work_change (comment_id, field, before_value, after_value, changed_by, changed_at, act_id)
    select comment_id, 'READ', case when opened then 1 end, case when wanted then 1 end, actor, moment, act from comment_work
    where comment_id = any (comments) and opened <> wanted order by comment_id;
    get diagnostics changed = row_count;
    update comment_work w set opened = wanted, state = work_state_of(c, wanted)
    from comment c where c.id = w.comment_id and w.comment_id = any (comments) and w.opened <> wanted;
    return changed;
end $$;

-- Why a change stays when its act is undone, null if it goes: somebody changed the same since, or the tag is gone.
create function bulk_kept(c work_change, w comment_work) returns varchar language sql stable as $$
    select case
        when c.field = 'TAG' and not exists (select 1 from tag where id = c.tag_id) then 'GONE'
        when exists (select 1 from work_change later where later.comment_id = c.comment_id and later.field = c.field
                     and later.id > c.id and later.tag_id is not distinct from c.tag_id) then 'CHANGED'
        when c.field = 'ASSIGNEE' and w.assignee_id is distinct from c.after_value then 'CHANGED'
        when c.field = 'READ' and exists (select 1 from work_opening o where o.comment_id = c.comment_id
                                          and o.seen_at > c.changed_at) then 'CHANGED'
        when c.field = 'READ' and (w.opened <> (c.after_value is not null) or w.state not in ('UNREAD', 'READ')) then 'CHANGED'
        when c.field = 'TAG' and (c.after_value is not null) <> exists (
            select 1 from comment_tag t where t.comment_id = c.comment_id and t.tag_id = c.tag_id) then 'CHANGED'
    end;
$$;

-- Puts back what an act changed, where nothing changed since. Which changes stay is written down before.
create function undo_bulk_act(act bigint, actor bigint, moment timestamptz) returns integer language plpgsql as $$
declare
    undone integer;
begin
    perform 1 from comment_work w join bulk_act_comment b on b.comment_id = w.comment_id
    where b.act_id = act and b.left_alone is null order by w.comment_id for update of w;
    update bulk_act_comment b set kept = bulk_kept(c, w)
    from work_change c join comment_work w on w.comment_id = c.comment_id
    where b.act_id = act and c.act_id = act and not c.undo and c.comment_id = b.comment_id;
    insert into work_change (comment_id, field, tag_id, before_value, after_value, changed_by, changed_at, act_id, undo)
    select c.comment_id, c.field, c.tag_id, c.after_value, c.before_value, actor, moment, act, true
    from work_change c join bulk_act_comment b on b.act_id = c.act_id and b.comment_id = c.comment_id
    where c.act_id = act and not c.undo and b.kept is null order by c.comment_id;
    get diagnostics undone = row_count;
    update comment_work w set assignee_id = c.before_value, version = w.version + 1
    from work_change c join bulk_act_comment b on b.act_id = c.act_id and b.comment_id = c.comment_id
    where c.act_id = act and not c.undo and b.kept is null and c.field = 'ASSIGNEE' and w.comment_id = c.comment_id;
    update comment_work w set opened = c.before_value is not null, state = work_state_of(m, c.before_value is not null)
    from work_change c join bulk_act_comment b on b.act_id = c.act_id and b.comment_id = c.comment_id
         join comment m on m.id = c.comment_id
    where c.act_id = act and not c.undo and b.kept is null and c.field = 'READ' and w.comment_id = c.comment_id;
    delete from comment_tag t
    using work_change c join bulk_act_comment b on b.act_id = c.act_id and b.comment_id = c.comment_id
    where c.act_id = act and not c.undo and b.kept is null and c.field = 'TAG' and c.before_value is null
      and t.comment_id = c.comment_id and t.tag_id = c.tag_id;
    insert into comment_tag (comment_id, tag_id, tagged_by, tagged_at)
    select c.comment_id, c.tag_id, c.before_value, c.before_at
    from work_change c join bulk_act_comment b on b.act_id = c.act_id and b.comment_id = c.comment_id
    where c.act_id = act and not c.undo and b.kept is null and c.field = 'TAG' and c.before_value is not null;
    return undone;
end $$;

-- Puts all comments of one tag under another.
create function merge_tag(gone bigint, kept bigint, actor bigint, moment timestamptz) returns void language plpgsql as $$
begin
    perform change_tag(array(select comment_id from comment_tag where tag_id = gone), kept, true, actor, moment, null);
    perform remove_tag(gone);
end $$;

create function remove_tag(gone bigint) returns void language plpgsql as $$
begin
    delete from comment_tag where tag_id = gone;
    delete from work_figure where dimension = 'tag' and value = gone::varchar;
    delete from tag where id = gone;
end $$;
