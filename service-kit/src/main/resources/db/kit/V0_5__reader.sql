-- How far each key of a state topic was read.
create table reader_position (
    topic text not null,
    key text not null,
    version bigint not null,
    constraint reader_position_per_key primary key (topic, key)
);

-- Which events of a log topic were applied.
create table reader_seen (
    topic text not null,
    event_id text not null,
    at timestamptz not null default now(),
    constraint reader_seen_once primary key (topic, event_id)
);

-- Events that could not be applied, with all that is needed to try again.
create table dead_letter (
    id uuid not null,
    topic text not null,
    partition integer not null,
    position bigint not null,
    key text not null,
    event_id text,
    event_type text,
    payload bytea,
    headers jsonb not null,
    reason text not null,
    detail text not null,
    state text not null default 'OPEN',
    at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text,
    trace_id text not null,
    constraint dead_letter_id primary key (id),
    constraint dead_letter_once unique (topic, partition, position),
    constraint dead_letter_state check (state in ('OPEN', 'REPLAYED', 'DISCARDED')),
    constraint dead_letter_resolution
        check ((state = 'OPEN') = (resolved_at is null and resolved_by is null))
);
create index dead_letter_open on dead_letter (topic, key) where state = 'OPEN';
