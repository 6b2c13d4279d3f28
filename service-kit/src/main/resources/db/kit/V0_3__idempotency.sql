-- The whole first answer to a request that carried an Idempotency-Key.
create table idempotency (
    caller text not null,
    key text not null,
    fingerprint bytea not null,
    status integer not null,
    etag text,
    location text,
    body bytea,
    at timestamptz not null,
    constraint idempotency_key_per_caller primary key (caller, key),
    constraint idempotency_key_length check (length(key) between 1 and 100)
);
create index idempotency_by_age on idempotency (at);
