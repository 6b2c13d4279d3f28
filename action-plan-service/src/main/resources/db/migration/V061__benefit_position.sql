-- Of what each client claims, what decides whether they must have a plan (AP 17), as it was told last.
create table benefit_position (
    client_id uuid not null,
    version bigint not null,
    facts jsonb not null,
    constraint benefit_position_per_client primary key (client_id),
    constraint benefit_position_version check (version >= 1)
);
