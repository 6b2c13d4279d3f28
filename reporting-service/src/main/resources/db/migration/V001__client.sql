-- Who looks after a client; the name of a restricted client is not kept at all.
create table client (
    client_id uuid not null,
    name text,
    office text not null,
    adviser text,
    restricted boolean not null,
    constraint client_id_once primary key (client_id),
    constraint client_name_unless_restricted check ((name is null) = restricted),
    constraint client_office_mnemonic check (office ~ '^[A-Z0-9]{3}$')
);
