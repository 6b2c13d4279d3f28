-- The claims to Jobseeker's Allowance, as lms.benefit-position.v1 told.
create table benefit_facts (
    client_id uuid not null,
    version bigint not null,
    constraint benefit_facts_client primary key (client_id),
    constraint benefit_facts_version check (version >= 1)
);

create table jsa_claim_facts (
    client_id uuid not null,
    position integer not null,
    first_day date not null,
    last_day date,
    constraint jsa_claim_facts_claim primary key (client_id, position),
    constraint jsa_claim_facts_of_benefit_facts
        foreign key (client_id) references benefit_facts (client_id) on delete cascade,
    constraint jsa_claim_facts_days check (last_day is null or last_day >= first_day)
);
