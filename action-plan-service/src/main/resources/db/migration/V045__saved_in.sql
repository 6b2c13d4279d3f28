-- In which interview a plan was saved; absent when it was saved outside one (AP ¶101).
alter table saved_plan add column saved_in uuid;
create index saved_plan_in_interview on saved_plan (saved_in) where saved_in is not null;
