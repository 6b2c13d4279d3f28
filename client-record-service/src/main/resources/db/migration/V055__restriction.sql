-- Which records are restricted; a client without a row was never restricted. A row is locked by
-- way of its client.
create table restriction (
    client_id uuid not null,
    version bigint not null,
    restricted boolean not null,
    reason text not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint restriction_pk primary key (client_id),
    constraint restriction_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint restriction_version_from_one check (version >= 1),
    constraint restriction_reason_length check (length(reason) between 1 and 500),
    constraint restriction_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint restriction_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);

-- The officers who may know of a restricted record besides management, each until a last day.
create table restriction_leave (
    client_id uuid not null,
    position integer not null,
    officer text not null,
    until date not null,
    constraint restriction_leave_pk primary key (client_id, position),
    -- Checked at the end, since a list may change its order.
    constraint restriction_leave_officer_once unique (client_id, officer)
        deferrable initially deferred,
    constraint restriction_leave_of_restriction foreign key (client_id)
        references restriction (client_id) on delete cascade,
    constraint restriction_leave_officer_length check (length(officer) between 1 and 60)
);
