-- What was known of a client and when it was learnt, as far as eligibility goes by it, so that a past
-- day can be answered by the facts of that day (ADR-0068). One row for each change.
create table facts_history (
    id bigint generated always as identity,
    client_id uuid not null,
    aspect text not null,
    -- Which of several of a kind, such as one interview; the client's own id where there is one.
    subject uuid not null,
    -- Both absent: from then on nothing of it was known any more.
    version bigint,
    fact jsonb,
    learnt_on date not null,
    learnt_at timestamptz not null,
    constraint facts_history_id primary key (id),
    constraint facts_history_aspect check (aspect in ('PERSON', 'CLAIMS', 'INTERVIEW')),
    constraint facts_history_version check (version >= 1),
    constraint facts_history_whole check (num_nulls(version, fact) in (0, 2)),
    constraint facts_history_fact_is_an_object check (jsonb_typeof(fact) = 'object')
);
create index facts_history_by_client on facts_history (client_id, aspect, subject, id);

-- What is kept is never written over; it goes only with the client.
create function facts_history_is_never_amended() returns trigger language plpgsql as $$
begin
    raise exception 'the history of facts is never amended' using errcode = 'restrict_violation';
end $$;
create trigger facts_history_is_never_amended before update on facts_history
    for each row execute function facts_history_is_never_amended();

-- Of what was learnt before there was a history, only that it is known by now.
insert into facts_history (client_id, aspect, subject, version, fact, learnt_on, learnt_at)
select client_id, 'PERSON', client_id, version,
    jsonb_build_object('dateOfBirth', date_of_birth, 'nation', initcap(nation)),
    coalesce((select day from business_date), current_date), now()
from person_facts
union all
select client_id, 'CLAIMS', client_id, version, learnt,
    coalesce((select day from business_date), current_date), now()
from benefit_facts
union all
select client_id, 'INTERVIEW', interview_id, version,
    jsonb_build_object('interviewId', interview_id, 'clientId', client_id, 'version', version,
        'bookedFor', booked_for, 'started', false),
    coalesce((select day from business_date), current_date), now()
from interview_facts;
