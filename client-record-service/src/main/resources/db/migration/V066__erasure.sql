-- Which records were erased, why and by whom; nothing in it leads to a person.
create table erasure (
    erasure_id uuid not null,
    client_id uuid not null,
    reason text not null,
    erased jsonb not null,
    records integer not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint erasure_pk primary key (erasure_id),
    constraint erasure_reason_known check (
        reason in ('CLIENT_ASKED', 'MADE_IN_ERROR', 'RETENTION_OVER')),
    constraint erasure_erased_is_an_object check (jsonb_typeof(erased) = 'object'),
    constraint erasure_of_one_record_at_least check (records >= 1),
    constraint erasure_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint erasure_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create index erasure_as_listed on erasure (changed_office, changed_at desc, erasure_id desc);

-- The ids that were erased: the record's own, and those of the records merged into it. None of
-- them is ever given to anybody again.
create table erasure_record (
    erased_id uuid not null,
    erasure_id uuid not null,
    constraint erasure_record_pk primary key (erased_id),
    constraint erasure_record_of_erasure foreign key (erasure_id)
        references erasure (erasure_id)
);

create function erasure_is_never_amended() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of erasures is append-only' using errcode = 'restrict_violation';
end $$;
create trigger erasure_is_never_amended before update or delete or truncate on erasure
    for each statement execute function erasure_is_never_amended();
create trigger erasure_record_is_never_amended before update or delete or truncate
    on erasure_record
    for each statement execute function erasure_is_never_amended();
