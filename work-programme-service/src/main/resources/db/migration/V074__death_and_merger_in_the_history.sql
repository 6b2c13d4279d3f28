-- Messages depend on a death and on a merger, too, so they belong to what was known (ADR-0068). Of what
-- was learnt before, only that it is known by now.
insert into facts_history (client_id, aspect, subject, version, fact, learnt_on, learnt_at)
select client_id, 'PERSON', client_id, version,
    jsonb_strip_nulls(jsonb_build_object('dateOfBirth', date_of_birth, 'nation', initcap(nation),
        'diedOn', died_on, 'mergedInto', merged_into)),
    coalesce((select day from business_date), current_date), now()
from person_facts
where died_on is not null or merged_into is not null;
