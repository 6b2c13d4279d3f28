-- The benefits a client claims: at most one claim, so its columns stand in the row itself.
create table benefit_position (
    client_id uuid not null,
    version bigint not null,
    benefit text,
    claim_first date,
    claim_last date,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint benefit_position_pk primary key (client_id),
    constraint benefit_position_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint benefit_position_version_from_zero check (version >= 0),
    constraint benefit_position_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint benefit_position_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint benefit_position_benefit_known check (benefit in ('JSA')),
    constraint benefit_position_claim_whole check ((benefit is null) = (claim_first is null)),
    constraint benefit_position_claim_ends_after_it_begins check (
        claim_last is null or claim_first is not null and claim_last >= claim_first)
);
