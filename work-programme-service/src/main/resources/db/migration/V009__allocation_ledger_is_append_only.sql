-- What stands in the ledger stays as it is.
create function allocation_ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the allocation ledger is append-only' using errcode = 'restrict_violation';
end $$;

create trigger allocation_is_append_only before update or delete or truncate on allocation
    for each statement execute function allocation_ledger_is_append_only();
create trigger allocation_candidate_is_append_only
    before update or delete or truncate on allocation_candidate
    for each statement execute function allocation_ledger_is_append_only();
