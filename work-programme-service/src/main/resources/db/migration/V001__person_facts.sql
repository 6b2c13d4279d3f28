-- Who a client is, as lms.client-summary.v1 told: what a referral carries.
create table person_facts (
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
    disabled_person boolean not null,
    restricted boolean not null,
    constraint person_facts_client primary key (client_id),
    constraint person_facts_version check (version >= 1),
    constraint person_facts_nation check (nation in ('ENGLAND', 'SCOTLAND', 'WALES')),
    constraint person_facts_office check (office ~ '^[A-Z0-9]{3}$'),
    constraint person_facts_language check (preferred_language in ('ENGLISH', 'WELSH'))
);
