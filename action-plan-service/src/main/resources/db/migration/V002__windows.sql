-- The windows of the record that plans draw from, as they were told last.
create table additional_information (
    client_id uuid not null,
    version bigint not null,
    facts jsonb not null,
    constraint additional_information_per_client primary key (client_id),
    constraint additional_information_version check (version >= 1)
);
create table qualifications (
    client_id uuid not null,
    version bigint not null,
    facts jsonb not null,
    constraint qualifications_per_client primary key (client_id),
    constraint qualifications_version check (version >= 1)
);
