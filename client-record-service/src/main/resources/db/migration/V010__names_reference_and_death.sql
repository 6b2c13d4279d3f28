-- No two numbers differ in the suffix only (ADR 40).
alter table client drop constraint client_nino_once;
create unique index client_nino_once on client (left(nino, 8));

alter table client
    alter column nino drop not null,
    -- In force while there is no number; with a number it is the one that was replaced.
    add column temporary_reference text,
    add column preferred_name text,
    add column previous_names text[] not null default '{}',
    add column died_on date,
    add column incident boolean not null default false,
    add constraint client_temporary_reference_once unique (temporary_reference),
    add constraint client_temporary_reference_shape check (
        temporary_reference ~ '^[0-9]{2}[A-Z][0-9]{5}$'),
    add constraint client_number_or_reference check (num_nonnulls(nino, temporary_reference) >= 1),
    add constraint client_preferred_name_length check (length(preferred_name) between 1 and 70),
    add constraint client_previous_names_number check (cardinality(previous_names) <= 10),
    add constraint client_previous_names_length check (each_length_between(previous_names, 1, 150)),
    add constraint client_died_after_birth check (died_on >= date_of_birth);
alter table client
    alter column previous_names drop default,
    alter column incident drop default;
