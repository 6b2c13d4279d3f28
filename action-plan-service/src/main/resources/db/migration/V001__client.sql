-- What the client record has told of each client.
create table client (
    client_id uuid not null,
    version bigint not null,
    disabled_person boolean not null,
    office text not null,
    restricted boolean not null,
    constraint client_id primary key (client_id),
    constraint client_version check (version >= 1),
    constraint client_office check (office ~ '^[A-Z0-9]{3}$')
);
