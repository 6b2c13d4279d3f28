-- The work list: where the claims system contradicts what an officer entered.
create table claims_conflict (
    conflict_id uuid not null,
    version bigint not null,
    client_id uuid not null,
    case_id uuid not null,
    field text not null,
    reason text not null,
    other_client_id uuid,
    state text not null,
    record_value text,
    claims_value text,
    raised_at timestamptz not null,
    kept text,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint claims_conflict_pk primary key (conflict_id),
    constraint claims_conflict_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint claims_conflict_of_case foreign key (case_id)
        references cms_case (case_id) on delete cascade,
    constraint claims_conflict_with_client foreign key (other_client_id)
        references client (client_id) on delete set null,
    constraint claims_conflict_version_from_one check (version >= 1),
    constraint claims_conflict_field_known check (
        field in ('NUMBER', 'TITLE', 'FIRST_NAME', 'LAST_NAME', 'DATE_OF_BIRTH', 'ADDRESS',
            'PHONES', 'OFFICE', 'JP', 'CLAIM')),
    constraint claims_conflict_reason_known check (
        reason in ('ENTERED_BY_AN_OFFICER', 'DATE_OF_BIRTH_DIFFERS', 'NUMBER_ON_ANOTHER_RECORD',
            'CLAIM_CONTRADICTS')),
    constraint claims_conflict_state_known check (state in ('OPEN', 'RESOLVED', 'WITHDRAWN')),
    constraint claims_conflict_kept_known check (kept in ('RECORD', 'CLAIMS_SYSTEM')),
    constraint claims_conflict_kept_when_resolved check (
        (state = 'RESOLVED') = (kept is not null)),
    constraint claims_conflict_record_value_length check (length(record_value) between 1 and 1000),
    constraint claims_conflict_claims_value_length check (length(claims_value) between 1 and 1000),
    constraint claims_conflict_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint claims_conflict_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create unique index claims_conflict_one_open on claims_conflict (case_id, client_id, field)
    where state = 'OPEN';
create index claims_conflict_open on claims_conflict (raised_at, conflict_id) where state = 'OPEN';
create index claims_conflict_by_client on claims_conflict (client_id, raised_at);
