-- The Work Programme hotspot of each client who has one.
create table hotspot (
    client_id uuid not null,
    hotspot text not null,
    constraint hotspot_per_client primary key (client_id)
);
