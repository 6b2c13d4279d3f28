-- By which seed the openings of an office and a day were drawn for a management check. A day is
-- drawn once, so nobody can draw again until the sample suits them.
create table access_check (
    office text not null,
    day date not null,
    seed bigint not null,
    drawn_by text not null,
    drawn_by_name text not null,
    drawn_office text not null,
    drawn_at timestamptz not null,
    trace_id text not null,
    constraint access_check_pk primary key (office, day),
    constraint access_check_office_shape check (office ~ '^[A-Z0-9]{3}$'),
    constraint access_check_drawn_office_shape check (drawn_office ~ '^[A-Z0-9]{3}$'),
    constraint access_check_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create trigger access_check_append_only before update or delete on access_check
    for each row execute function goes_only_with_its_client();
create trigger access_check_never_emptied before truncate on access_check
    for each statement execute function goes_only_with_its_client();
