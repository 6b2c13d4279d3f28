-- Events on their way out: id, aggregatetype (the topic), aggregateid (the key), type and payload
-- are what Debezium's outbox event router expects; no payload is a tombstone.
create table outbox (
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    payload bytea,
    headers jsonb not null,
    at timestamptz not null,
    position bigint generated always as identity,
    constraint outbox_event primary key (id)
);
create index outbox_by_position on outbox (position);

create function outbox_announce() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;
create trigger outbox_announce after insert on outbox
    for each statement execute function outbox_announce();
