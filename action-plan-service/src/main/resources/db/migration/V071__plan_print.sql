-- Every print of a plan: which saved version, how, for whom, who printed it and when. It goes with
-- the version that was printed.
create table plan_print (
    print_id uuid not null,
    client_id uuid not null,
    plan_version bigint not null,
    option text not null,
    style text not null,
    copies smallint not null,
    language text not null,
    head_name text not null,
    head_nino text,
    head_temporary_reference text,
    printed_on date not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint plan_print_id primary key (print_id),
    constraint plan_print_of_a_saved_version foreign key (client_id, plan_version)
        references saved_plan (client_id, version) on delete cascade,
    constraint plan_print_option check (option in (
        'OPEN_ACTION_ITEMS', 'OPEN_ACTION_ITEMS_AND_REVIEWS',
        'ALL_ACTION_ITEMS', 'ALL_ACTION_ITEMS_AND_REVIEWS')),
    constraint plan_print_style check (style in ('STANDARD', 'NEW_DEAL')),
    constraint plan_print_copies check (copies between 1 and 20),
    constraint plan_print_language check (language in ('ENGLISH', 'WELSH')),
    constraint plan_print_head check (
        head_name <> '' and num_nonnulls(head_nino, head_temporary_reference) = 1)
);

create index plan_print_by_client on plan_print (client_id, changed_at desc, print_id);
create index plan_print_by_version on plan_print (client_id, plan_version);
