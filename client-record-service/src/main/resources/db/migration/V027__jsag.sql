-- The Jobseeker's Agreement; version 0 as long as nothing is agreed.
create table jsag (
    client_id uuid not null,
    version bigint not null,
    agreed_on date,
    reviewed_on date,
    job_preferences jsonb not null,
    soc_version text,
    working_time text not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint jsag_pk primary key (client_id),
    constraint jsag_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint jsag_version_from_zero check (version >= 0),
    constraint jsag_agreed_from_version_one check ((agreed_on is null) = (version = 0)),
    constraint jsag_reviewed_after_it_was_agreed check (
        reviewed_on is null or agreed_on is not null and reviewed_on >= agreed_on),
    constraint jsag_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint jsag_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint jsag_working_time_known check (
        working_time in ('NOT_KNOWN', 'FULL_TIME', 'PART_TIME', 'EITHER')),
    constraint jsag_soc_version_known check (soc_version in ('SOC2000', 'SOC2010', 'SOC2020')),
    constraint jsag_soc_version_of_preferences check (
        (soc_version is null) = (jsonb_array_length(job_preferences) = 0)),
    constraint jsag_job_preferences_number check (jsonb_array_length(job_preferences) <= 10),
    constraint jsag_job_preferences_shape check (
        not jsonb_path_exists(job_preferences,
            '$[*] ? (!(@.job like_regex "^.{1,100}$" flag "s")
                || !(@.soc like_regex "^[1-9][0-9]{3}$"))'))
);

insert into jsag
    select client_id, 0, null, null, '[]', null, 'NOT_KNOWN',
        changed_by, changed_by_name, changed_office, changed_at, trace_id
    from client;
