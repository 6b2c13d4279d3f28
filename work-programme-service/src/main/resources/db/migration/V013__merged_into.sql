-- The record that absorbed this one; nobody is referred under an absorbed record.
alter table person_facts add column merged_into uuid;
