-- The linked periods of the claims to Jobseeker's Allowance, as lms.benefit-position.v1 told.
create table jsa_linked_period_facts (
    client_id uuid not null,
    position integer not null,
    first_day date not null,
    last_day date,
    constraint jsa_linked_period_facts_period primary key (client_id, position),
    constraint jsa_linked_period_facts_of_benefit_facts
        foreign key (client_id) references benefit_facts (client_id) on delete cascade,
    constraint jsa_linked_period_facts_days check (last_day is null or last_day >= first_day)
);
