-- The record that absorbed this one; nothing new is begun under an absorbed record.
alter table client add column merged_into uuid;
