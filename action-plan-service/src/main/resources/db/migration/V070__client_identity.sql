-- Who a client is, for the head of a printed plan; null until the client record tells it again.
alter table client
    add column title text,
    add column first_name text,
    add column last_name text,
    add column preferred_name text,
    add column nino text,
    add column temporary_reference text,
    add column preferred_language text,
    add constraint client_identity_whole check (
        (first_name is null) = (last_name is null)
        and (first_name is null) = (preferred_language is null)
        and num_nonnulls(nino, temporary_reference) = (first_name is not null)::int),
    add constraint client_nino_shape check (nino ~ '^[A-Z]{2}[0-9]{6}[A-D]$'),
    add constraint client_temporary_reference_shape check (
        temporary_reference ~ '^[0-9]{2}[A-Z][0-9]{5}$'),
    add constraint client_preferred_language check (preferred_language in ('ENGLISH', 'WELSH'));
