-- Who has died, or whose record was merged into another one: nothing is to be done for them.
alter table client add column gone boolean not null default false;
