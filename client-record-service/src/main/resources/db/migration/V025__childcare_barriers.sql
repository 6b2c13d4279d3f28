-- The Childcare Barriers to Work window; version 0 until it is first changed.
create table childcare_barriers (
    client_id uuid not null,
    version bigint not null,
    children jsonb not null,
    ages integer[] not null,
    next_birthday date,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint childcare_barriers_pk primary key (client_id),
    constraint childcare_barriers_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint childcare_barriers_version_from_zero check (version >= 0),
    constraint childcare_barriers_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint childcare_barriers_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint childcare_barriers_children_number check (jsonb_array_length(children) <= 20),
    -- The date of birth is known, or an age and the day on which it was true.
    constraint childcare_barriers_children_shape check (
        not jsonb_path_exists(children,
            '$[*] ? (!(@.childcareNeeded like_regex "^(Not Known|Yes|No)$")
                || exists(@.dateOfBirth) && (exists(@.age) || exists(@.ageOn))
                || !exists(@.dateOfBirth) && !(exists(@.age) && exists(@.ageOn))
                || exists(@.dateOfBirth)
                    && !(@.dateOfBirth like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                || exists(@.age) && !(@.age >= 0)
                || exists(@.ageOn) && !(@.ageOn like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))')),
    constraint childcare_barriers_ages_of_children check (
        cardinality(ages) <= jsonb_array_length(children)),
    constraint childcare_barriers_next_birthday_of_a_child check (
        next_birthday is null or cardinality(ages) >= 1)
);
create index childcare_barriers_by_next_birthday on childcare_barriers (next_birthday);

insert into childcare_barriers
    select client_id, 0, '[]', '{}', null,
        changed_by, changed_by_name, changed_office, changed_at, trace_id
    from client;
