-- Who opened which record, when and why, and who tried to. An id that belongs to nobody is
-- recorded too, so client_id refers to no client.
create table access_log (
    client_id uuid not null,
    at timestamptz not null,
    access_id bigint not null generated always as identity,
    officer text not null,
    officer_name text not null,
    office text,
    what text not null,
    why text not null,
    outcome text not null,
    trace_id text not null,
    constraint access_log_pk primary key (client_id, at, access_id),
    constraint access_log_office_shape check (office ~ '^[A-Z0-9]{3}$'),
    constraint access_log_what_shape check (what ~ '^[A-Za-z]{1,60}$'),
    constraint access_log_why_known check (why in (
        'NOT_STATED', 'INTERVIEW', 'TELEPHONE_CALL', 'REVIEW_SCHEDULE', 'CLAIM_CHECK', 'COMPLAINT',
        'MANAGEMENT_CHECK', 'SUBJECT_ACCESS', 'OTHER')),
    constraint access_log_outcome_known check (outcome in ('OPENED', 'REFUSED')),
    constraint access_log_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create index access_log_by_office on access_log (office, at);

-- Nothing in the log is ever changed, and nothing leaves it but with its client.
create function goes_only_with_its_client() returns trigger language plpgsql as $$
begin
    -- Within the trigger of another deletion: that of the client.
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
        return old;
    end if;
    raise exception 'rows of % are neither changed nor deleted', tg_table_name
        using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
end $$;
create trigger access_log_append_only before update or delete on access_log
    for each row execute function goes_only_with_its_client();
create trigger access_log_never_emptied before truncate on access_log
    for each statement execute function goes_only_with_its_client();

create function access_log_goes_with_its_client() returns trigger language plpgsql as $$
begin
    delete from access_log where client_id = old.client_id;
    return null;
end $$;
create trigger access_log_goes_with_its_client after delete on client
    for each row execute function access_log_goes_with_its_client();
