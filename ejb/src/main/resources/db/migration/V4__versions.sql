-- The cuts under review stand in a table of their own, so that whoever looks at a version does not load its whole text.
-- matching holds what the secretariat said of the descent of blocks, matched whether it reviewed the descent of all.
create table cuts (
    version_id   bigint primary key references document_version on delete cascade,
    draft        text    not null,
    draft_before text,
    matching     text    not null default '[]',
    matched      boolean not null default false
);
insert into cuts (version_id, draft, draft_before)
    select id, draft, draft_before from document_version where draft is not null;

-- changes grows with everything that is corrected in the cuts or said of their descent.
alter table document_version add changes integer not null default 0;
alter table document_version add corrected boolean not null default false;
update document_version set corrected = true where draft_before is not null;
alter table document_version drop column draft;
alter table document_version drop column draft_before;

-- From which paragraphs of earlier versions a paragraph comes, over all versions, itself included: one join finds what
-- was said about it in whatever version. changed, moved, split and merged tell what happened on the way.
create table paragraph_descent (
    paragraph_id bigint  not null references paragraph on delete cascade,
    ancestor_id  bigint  not null references paragraph on delete cascade,
    changed      boolean not null default false,
    moved        boolean not null default false,
    split        boolean not null default false,
    merged       boolean not null default false,
    primary key (paragraph_id, ancestor_id),
    check (paragraph_id <> ancestor_id or not (changed or moved or split or merged)),
    check (changed or not (split or merged))
);
create index paragraph_descent_ancestor on paragraph_descent (ancestor_id);

create function descend_from_itself() returns trigger language plpgsql as $$
begin
    insert into paragraph_descent (paragraph_id, ancestor_id) values (new.id, new.id);
    return null;
end $$;
create trigger paragraph_descends_from_itself after insert on paragraph
    for each row execute function descend_from_itself();
insert into paragraph_descent (paragraph_id, ancestor_id) select id, id from paragraph;

create function refuse_wrong_descent() returns trigger language plpgsql as $$
begin
    if new.paragraph_id <> new.ancestor_id and not exists (
        select 1
        from paragraph p join document_version v on v.id = p.version_id,
             paragraph a join document_version e on e.id = a.version_id
        where p.id = new.paragraph_id and a.id = new.ancestor_id
          and e.document_id = v.document_id and e.number < v.number and a.kind = p.kind) then
        raise exception 'paragraph % cannot come from %: not an earlier version of the same document',
            new.paragraph_id, new.ancestor_id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger descent_is_from_an_earlier_version before insert or update on paragraph_descent
    for each row execute function refuse_wrong_descent();

-- A published version never changes.
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
    if exists (select 1 from document_version v where v.id = old.version_id and v.published_at is not null) then
        raise exception 'paragraph % is published and never changes', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_paragraph_is_final before update or delete on paragraph
    for each row execute function refuse_change_of_published();

create function refuse_other_version() returns trigger language plpgsql as $$
begin
    raise exception 'version % is published and never changes', old.id
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger published_version_is_final before update on document_version
    for each row when (old.published_at is not null and (new.published_at is null
        or (new.document_id, new.number, new.source) is distinct from (old.document_id, old.number, old.source)))
    execute function refuse_other_version();
