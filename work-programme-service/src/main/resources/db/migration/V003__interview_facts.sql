-- Work Programme referral interviews that are booked or under way, as lms.interview.v1 told.
create table interview_facts (
    interview_id uuid not null,
    client_id uuid not null,
    version bigint not null,
    booked_for date not null,
    constraint interview_facts_interview primary key (interview_id),
    constraint interview_facts_version check (version >= 1)
);
create index interview_facts_by_client on interview_facts (client_id);
