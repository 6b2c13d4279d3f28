-- Preferred and previous names are found too.
alter table client alter column name_key set expression as (
    key_of_names(array[last_name, first_name, preferred_name] || previous_names));

truncate client_name;
insert into name_word
    select distinct unnest(name_words(name_key)) from client on conflict do nothing;
insert into client_name (word, name_key, client_id)
    select unnest(name_words(name_key)), name_key, client_id from client;
