-- What each new version of an aspect changed, field by field.
create table automatic_change (
    change_id uuid not null,
    client_id uuid not null,
    aspect text not null,
    version bigint not null,
    position integer not null,
    field text not null,
    old_value text,
    new_value text,
    at timestamptz not null,
    office text not null,
    officer text not null,
    constraint automatic_change_id primary key (change_id),
    constraint automatic_change_once unique (client_id, aspect, version, position),
    constraint automatic_change_aspect
        check (aspect in ('CLIENT_SUMMARY', 'ADDITIONAL_INFORMATION', 'QUALIFICATIONS')),
    constraint automatic_change_is_one check (old_value is distinct from new_value)
);
