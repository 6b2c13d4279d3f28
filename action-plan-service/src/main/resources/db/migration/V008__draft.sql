-- The unsaved work on a plan: one draft for each plan.
create table draft (
    client_id uuid not null,
    version bigint not null,
    content jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint draft_per_plan primary key (client_id),
    constraint draft_of_a_plan foreign key (client_id) references plan (client_id),
    constraint draft_version check (version >= 1)
);
