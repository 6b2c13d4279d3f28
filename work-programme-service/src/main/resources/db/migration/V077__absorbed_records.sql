-- Whether somebody is referred already is asked of the records, too, that theirs has absorbed.
create index person_facts_absorbed on person_facts (merged_into) where merged_into is not null;
