-- The Qualifications and Assessments window; version 0 until it is first changed.
create table qualifications (
    client_id uuid not null,
    version bigint not null,
    list jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint qualifications_pk primary key (client_id),
    constraint qualifications_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint qualifications_version_from_zero check (version >= 0),
    constraint qualifications_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint qualifications_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint qualifications_list_number check (jsonb_array_length(list) <= 100),
    constraint qualifications_list_shape check (
        not jsonb_path_exists(list,
            '$[*] ? (!(@.level like_regex "^.{1,60}$" flag "s")
                || !(@.subject like_regex "^.{1,100}$" flag "s")
                || exists(@.result) && !(@.result like_regex "^.{1,60}$" flag "s")
                || exists(@.awardedOn)
                    && !(@.awardedOn like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                || !(@.onActionPlan.type() == "boolean"))'))
);
