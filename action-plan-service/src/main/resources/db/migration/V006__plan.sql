-- One Action Plan for each client, for life; version 0 until it is saved for the first time.
create table plan (
    client_id uuid not null,
    version bigint not null,
    created_in uuid not null,
    aims text,
    employment_history text,
    personal_circumstances text,
    qualifications text,
    info text,
    permanent jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint plan_per_client primary key (client_id),
    constraint plan_created_in_an_interview
        foreign key (created_in) references interview (interview_id),
    constraint plan_version check (version >= 0),
    constraint plan_aims_length check (length(aims) <= 2000),
    constraint plan_employment_history_length check (length(employment_history) <= 750),
    constraint plan_personal_circumstances_length check (length(personal_circumstances) <= 2000),
    constraint plan_qualifications_length check (length(qualifications) <= 2000),
    constraint plan_info_length check (length(info) <= 2000),
    constraint plan_no_double_quotes check (
        concat(aims, employment_history, personal_circumstances, qualifications, info)
            !~ '["“”„‟＂]')
);
