-- Who may know of a restricted person besides management, each to the last day of their leave.
alter table person_facts
    add column authorised_officers text[] not null default '{}',
    add column authorised_until date[] not null default '{}',
    add constraint person_facts_authorised_whole check (
        cardinality(authorised_officers) = cardinality(authorised_until));
