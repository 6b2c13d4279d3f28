-- Two records of one person: the one absorbed the other, until that is undone.
create table merge (
    merge_id uuid not null,
    version bigint not null,
    surviving_id uuid not null,
    absorbed_id uuid not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    undone_by text,
    undone_by_name text,
    undone_office text,
    undone_at timestamptz,
    undone_trace_id text,
    constraint merge_pk primary key (merge_id),
    constraint merge_version_from_one check (version >= 1),
    constraint merge_of_surviving foreign key (surviving_id)
        references client (client_id) on delete cascade,
    constraint merge_of_absorbed foreign key (absorbed_id)
        references client (client_id) on delete cascade,
    constraint merge_of_two check (surviving_id <> absorbed_id),
    constraint merge_undone_whole check (
        num_nulls(undone_by, undone_by_name, undone_office, undone_at, undone_trace_id) in (0, 5)),
    constraint merge_undone_afterwards check (undone_at >= changed_at),
    constraint merge_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint merge_undone_office_shape check (undone_office ~ '^[A-Z0-9]{3}$'),
    constraint merge_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint merge_undone_trace_id_shape check (undone_trace_id ~ '^[0-9a-f]{32}$')
);
create unique index merge_absorbed_once on merge (absorbed_id) where undone_at is null;
create index merge_of_survivor on merge (surviving_id);

-- What each aspect of the two records was before, so that it can be put back.
create table merge_aspect (
    merge_id uuid not null,
    aspect text not null,
    kept text not null,
    surviving_version bigint not null,
    surviving_state jsonb not null,
    merged_version bigint not null,
    absorbed_version bigint not null,
    absorbed_state jsonb not null,
    constraint merge_aspect_pk primary key (merge_id, aspect),
    constraint merge_aspect_of_merge foreign key (merge_id)
        references merge (merge_id) on delete cascade,
    constraint merge_aspect_shape check (aspect ~ '^[a-z]+(-[a-z]+)*$'),
    constraint merge_aspect_kept_known check (kept in ('SURVIVING', 'ABSORBED')),
    constraint merge_aspect_versions check (
        surviving_version >= 0 and absorbed_version >= 0 and merged_version >= surviving_version)
);
