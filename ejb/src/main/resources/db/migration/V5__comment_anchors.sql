-- Where a comment stands: on the whole, on a section (paragraph_id is its heading), on a paragraph, on words in it, or in
-- the gap beside a paragraph or heading, where something is missing. Words are kept with their place in the plain text
-- and what stood around them, so that they are found again in later versions. A gap is after its paragraph or heading;
-- gap_before says that it is before it, at the top of the text.
alter table comment
    add column target       varchar(20),
    add column gap_before   boolean not null default false,
    add column quote        text,
    add column quote_start  integer,
    add column quote_before text,
    add column quote_after  text,
    add column builds_on    integer;

update comment set target = case when paragraph_id is null then 'WHOLE' else 'PARAGRAPH' end;

alter table comment
    alter column target set not null,
    add check (target in ('WHOLE', 'SECTION', 'PARAGRAPH', 'WORDS', 'GAP')),
    add check ((target = 'WHOLE') = (paragraph_id is null)),
    add check ((target = 'WORDS') = (quote is not null and quote_start is not null)),
    add foreign key (consultation_id, builds_on) references comment (consultation_id, number);

create index comment_quoted on comment (paragraph_id, number) where quote is not null;
create index comment_proposed on comment (paragraph_id, number) where kind = 'AMENDMENT';
create index comment_builds_on on comment (consultation_id, builds_on) where builds_on is not null;

-- Figures of a consultation for the head of its pages, kept from those of its paragraphs: one row for each group and kind.
create table consultation_tally (
    consultation_id bigint      not null references consultation on delete cascade,
    group_code      varchar(40) not null,
    kind            varchar(20) not null,
    total           integer     not null default 0,
    answered        integer     not null default 0,
    primary key (consultation_id, group_code, kind)
);

-- How many comments each paragraph has, for tables of contents.
create table paragraph_tally (
    paragraph_id bigint  primary key,
    total        integer not null default 0
);

-- How many comments each group made on each document, in all its versions. document_id 0 is the consultation as a whole.
create table document_tally (
    consultation_id bigint      not null references consultation on delete cascade,
    document_id     bigint      not null,
    group_code      varchar(40) not null,
    total           integer     not null default 0,
    primary key (consultation_id, document_id, group_code)
);

create function document_of(wanted bigint) returns bigint language sql stable as $$
    select coalesce((select v.document_id from paragraph p join document_version v on v.id = p.version_id
                     where p.id = wanted), 0)
$$;

insert into consultation_tally (consultation_id, group_code, kind, total, answered)
select consultation_id, group_code, kind, sum(total), sum(answered) from comment_tally group by 1, 2, 3;

insert into paragraph_tally (paragraph_id, total)
select paragraph_id, sum(total) from comment_tally where paragraph_id <> 0 group by 1;

insert into document_tally (consultation_id, document_id, group_code, total)
select consultation_id, document_of(paragraph_id), group_code, sum(total) from comment_tally group by 1, 2, 3;

-- Documents before paragraphs before the consultation: in this order two changes at once wait for each other and never
-- in a ring, also where one changes several kinds of one paragraph.
create function tally_above() returns trigger language plpgsql as $$
declare
    more     integer := new.total - case when tg_op = 'INSERT' then 0 else old.total end;
    answered integer := new.answered - case when tg_op = 'INSERT' then 0 else old.answered end;
begin
    if more <> 0 then
        insert into document_tally as t (consultation_id, document_id, group_code, total)
        values (new.consultation_id, document_of(new.paragraph_id), new.group_code, more)
        on conflict (consultation_id, document_id, group_code) do update set total = t.total + excluded.total;
        if new.paragraph_id <> 0 then
            insert into paragraph_tally as t (paragraph_id, total) values (new.paragraph_id, more)
            on conflict (paragraph_id) do update set total = t.total + excluded.total;
        end if;
    end if;
    insert into consultation_tally as t (consultation_id, group_code, kind, total, answered)
    values (new.consultation_id, new.group_code, new.kind, more, answered)
    on conflict (consultation_id, group_code, kind)
    do update set total = t.total + excluded.total, answered = t.answered + excluded.answered;
    return null;
end $$;
create trigger tally_is_added_up after insert or update on comment_tally for each row execute function tally_above();
