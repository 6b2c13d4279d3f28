-- A client may be known by a temporary reference for a while, and may die.
alter table person_facts
    alter column nino drop not null,
    add column died_on date,
    add constraint person_facts_died_after_birth check (died_on >= date_of_birth);
