-- Everything that lms.benefit-position.v1 tells, as one document: eligibility needs it whole, and
-- reads it with one row for each client.
alter table benefit_facts add column learnt jsonb;

update benefit_facts facts
set learnt = jsonb_build_object(
    'clientId', facts.client_id,
    'version', facts.version,
    'claims', coalesce(
        (select jsonb_agg(
            jsonb_build_object(
                'benefit', 'JSA',
                'on', jsonb_strip_nulls(
                    jsonb_build_object('first', claim.first_day, 'last', claim.last_day)))
            order by claim.position)
        from jsa_claim_facts claim where claim.client_id = facts.client_id), '[]'),
    'linkedPeriods', coalesce(
        (select jsonb_agg(
            jsonb_build_object(
                'benefit', 'JSA',
                'gapDays', 0,
                'on', jsonb_strip_nulls(
                    jsonb_build_object('first', period.first_day, 'last', period.last_day)))
            order by period.position)
        from jsa_linked_period_facts period where period.client_id = facts.client_id), '[]'));

drop table jsa_claim_facts;
drop table jsa_linked_period_facts;
alter table benefit_facts
    alter column learnt set not null,
    add constraint benefit_facts_learnt_is_an_object check (jsonb_typeof(learnt) = 'object');
