-- What the participants have to be; a recount compares them with it. A party has the group and country of its first
-- contribution, and stays listed with none when it withdrew all.
create view participant_recounted as
    select m.consultation_id, m.party, (array_agg(m.name_key order by m.id))[1] as name_key,
           (array_agg(m.group_code order by m.id))[1] as group_code, (array_agg(m.country order by m.id))[1] as country,
           sum(m.counted)::integer as contributions
    from (select c.id, c.consultation_id,
                 party_of(c.organisation_id, c.author_id, c.organisation_name, c.author_name) as party,
                 name_key_of(c.organisation_id, c.organisation_name, c.author_name) as name_key, c.group_code,
                 coalesce(c.country, '') as country, case when c.withdrawn_at is null then 1 else 0 end as counted
          from comment c
          union all
          select s.id, s.consultation_id, party_of(s.organisation_id, s.author_id, s.organisation_name, s.author_name),
                 name_key_of(s.organisation_id, s.organisation_name, s.author_name), coalesce(s.group_code, ''),
                 coalesce(s.country, ''), 1
          from submission s) m
    group by 1, 2;
