-- Whether each text of a list has between shortest and longest characters.
create function each_length_between(texts text[], shortest integer, longest integer) returns boolean
    language sql immutable strict parallel safe
    return (select coalesce(bool_and(t is not null and length(t) between shortest and longest), true)
            from unnest(texts) t);

create table client (
    client_id uuid not null,
    version bigint not null,
    nino text not null,
    title text,
    first_name text not null,
    last_name text not null,
    date_of_birth date not null,
    address_lines text[] not null,
    postcode text not null,
    nation text not null,
    phones text[] not null,
    preferred_language text not null,
    office text not null,
    adviser text,
    jp boolean not null,
    dp boolean not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    name_key text not null
        generated always as (' ' || plain_name(last_name || ' ' || first_name)) stored,
    constraint client_pk primary key (client_id),
    constraint client_nino_once unique (nino),
    constraint client_version_from_one check (version >= 1),
    constraint client_nino_shape check (
        nino ~ '^(QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[0-9]{6}[A-D]$'),
    constraint client_title_length check (length(title) between 1 and 20),
    constraint client_first_name_length check (length(first_name) between 1 and 70),
    constraint client_last_name_length check (length(last_name) between 1 and 70),
    constraint client_address_lines_number check (cardinality(address_lines) between 1 and 5),
    constraint client_address_lines_length check (each_length_between(address_lines, 1, 70)),
    constraint client_postcode_shape check (
        postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
    constraint client_nation_known check (nation in ('ENGLAND', 'SCOTLAND', 'WALES')),
    constraint client_phones_number check (cardinality(phones) <= 5),
    constraint client_phones_length check (each_length_between(phones, 3, 20)),
    constraint client_preferred_language_known check (preferred_language in ('ENGLISH', 'WELSH')),
    constraint client_office_shape check (office ~ '^[A-Z0-9]{3}$'),
    constraint client_adviser_length check (length(adviser) between 1 and 60),
    constraint client_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint client_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create index client_by_name on client using gin (name_key public.gin_trgm_ops);
create index client_as_listed on client (name_key, client_id);
create index client_by_date_of_birth on client (date_of_birth);
create index client_by_postcode on client (postcode);
