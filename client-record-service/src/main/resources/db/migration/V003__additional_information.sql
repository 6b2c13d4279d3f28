-- The Additional Information window; version 0 until it is first changed.
create table additional_information (
    client_id uuid not null,
    version bigint not null,
    rent_or_mortgage text not null,
    council_tax text not null,
    dependants text not null,
    licence_held text not null,
    licence_details text,
    job_preferences jsonb not null,
    working_time text not null,
    last_jobs jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint additional_information_pk primary key (client_id),
    constraint additional_information_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint additional_information_version_from_zero check (version >= 0),
    constraint additional_information_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint additional_information_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint additional_information_rent_or_mortgage_known check (
        rent_or_mortgage in ('NOT_KNOWN', 'RENT', 'MORTGAGE')),
    constraint additional_information_council_tax_known check (
        council_tax in ('NOT_KNOWN', 'YES', 'NO')),
    constraint additional_information_dependants_known check (
        dependants in ('NOT_KNOWN', 'YES', 'NO')),
    constraint additional_information_licence_held_known check (
        licence_held in ('NOT_KNOWN', 'YES', 'NO')),
    constraint additional_information_licence_details_length check (
        length(licence_details) between 1 and 200),
    constraint additional_information_licence_details_of_a_licence check (
        licence_details is null or licence_held = 'YES'),
    constraint additional_information_working_time_known check (
        working_time in ('NOT_KNOWN', 'FULL_TIME', 'PART_TIME', 'EITHER')),
    constraint additional_information_job_preferences_number check (
        jsonb_array_length(job_preferences) <= 10),
    constraint additional_information_job_preferences_shape check (
        not jsonb_path_exists(job_preferences,
            '$[*] ? (!(@.job like_regex "^.{1,100}$" flag "s")
                || !(@.soc like_regex "^[1-9][0-9]{3}$"))')),
    constraint additional_information_last_jobs_number check (
        jsonb_array_length(last_jobs) <= 2),
    constraint additional_information_last_jobs_shape check (
        not jsonb_path_exists(last_jobs,
            '$[*] ? (!(@.job like_regex "^.{1,100}$" flag "s")
                || exists(@.employer) && !(@.employer like_regex "^.{1,100}$" flag "s")
                || !(@.first like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                || exists(@.last) && !(@.last like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))')),
    constraint additional_information_last_jobs_end_after_they_begin check (
        not jsonb_path_exists(last_jobs, '$[*] ? (@.last < @.first)'))
);
