-- Who may know of a restricted client besides management, each to the last day of their leave.
alter table client
    add column authorised_officers text[] not null default '{}',
    add column authorised_until date[] not null default '{}',
    add constraint client_authorised_whole check (
        cardinality(authorised_officers) = cardinality(authorised_until));
