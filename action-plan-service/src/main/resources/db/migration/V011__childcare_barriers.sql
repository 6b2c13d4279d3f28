-- The children's ages, as they were told last; they change a plan by themselves like the rest.
create table childcare_barriers (
    client_id uuid not null,
    version bigint not null,
    facts jsonb not null,
    constraint childcare_barriers_per_client primary key (client_id),
    constraint childcare_barriers_version check (version >= 1)
);
alter table automatic_change drop constraint automatic_change_aspect;
alter table automatic_change add constraint automatic_change_aspect
    check (aspect in
        ('CLIENT_SUMMARY', 'ADDITIONAL_INFORMATION', 'QUALIFICATIONS', 'CHILDCARE_BARRIERS'));
alter table opening add column childcare_barriers bigint not null default 0;
