-- How far a client with a Customer Group has come towards the Work Programme.
create table journey (
    client_id uuid not null,
    customer_group text not null,
    eligibility_date date not null,
    referral_basis text not null,
    hotspot text not null,
    referred boolean not null,
    constraint journey_client_once primary key (client_id),
    constraint journey_referral_basis check (referral_basis in ('MANDATORY', 'VOLUNTARY'))
);
create index journey_waiting on journey (eligibility_date, client_id)
    where referral_basis = 'MANDATORY' and not referred;
