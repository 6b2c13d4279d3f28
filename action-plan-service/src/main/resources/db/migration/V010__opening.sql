-- How much of the record each adviser had before them when they last opened a plan.
create table opening (
    client_id uuid not null,
    officer text not null,
    client_summary bigint not null,
    additional_information bigint not null,
    qualifications bigint not null,
    at timestamptz not null,
    trace_id text not null,
    constraint opening_per_officer primary key (client_id, officer),
    constraint opening_of_a_plan foreign key (client_id) references plan (client_id)
);
