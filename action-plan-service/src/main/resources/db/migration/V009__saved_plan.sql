-- Every version of a plan as it was saved.
create table saved_plan (
    client_id uuid not null,
    version bigint not null,
    document jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint saved_plan_version primary key (client_id, version),
    constraint saved_plan_of_a_plan foreign key (client_id) references plan (client_id),
    constraint saved_plan_was_saved check (version >= 1)
);
