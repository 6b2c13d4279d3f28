-- Every state that an aspect of a record ever had, with who changed it, where and when.
create table history (
    client_id uuid not null,
    aspect text not null,
    -- Which of several of a kind, such as one conversation; the client's own id where there is one.
    part uuid not null,
    version bigint not null,
    state jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint history_pk primary key (client_id, aspect, part, version),
    constraint history_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint history_aspect_shape check (aspect ~ '^[a-z]+(-[a-z]+)*$'),
    constraint history_version_from_one check (version >= 1),
    constraint history_state_is_an_object check (jsonb_typeof(state) = 'object'),
    constraint history_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint history_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create index history_as_listed on history (client_id, changed_at, aspect, part, version);

-- What is kept is never written over; it goes only with the client.
create function history_is_never_amended() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'history is never amended' using errcode = 'restrict_violation';
end
$$;
create trigger history_is_never_amended before update on history
    for each row execute function history_is_never_amended();
