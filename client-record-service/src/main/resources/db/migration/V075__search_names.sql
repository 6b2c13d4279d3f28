-- The words of all names, each once: what a misspelt name is compared with. There are far fewer of
-- them than clients.
create table name_word (
    word text collate "C" not null,
    constraint name_word_pk primary key (word)
);
create index name_word_alike on name_word using gin (word public.gin_trgm_ops);

-- The words of each client's names, in the order in which a search lists those who bear them.
-- With the whole key in it, one index answers a search for several words.
create table client_name (
    word text collate "C" not null,
    name_key text collate "C" not null,
    client_id uuid not null,
    constraint client_name_pk primary key (word, name_key, client_id),
    constraint client_name_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint client_name_of_words foreign key (word) references name_word (word)
);
create index client_name_by_client on client_name (client_id);

-- At most 600 characters, which any index can hold.
create function key_of_names(names text[]) returns text
    language sql immutable strict parallel safe
    return ' ' || left(plain_name(array_to_string(names, ' ')), 600) || ' ';

drop index client_as_listed;
drop index client_by_name;
alter table client drop column name_key;
alter table client add column name_key text collate "C" not null
    generated always as (key_of_names(array[last_name, first_name])) stored;

-- The words of a key, each once.
create function name_words(name_key text) returns text[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct w collate "C" order by w collate "C"), '{}')
            from unnest(string_to_array(name_key, ' ')) w where w <> '');

create function client_keep_names() returns trigger language plpgsql as $$
declare
    words text[] := name_words(new.name_key);
    known integer;
begin
    if tg_op = 'UPDATE' then
        delete from client_name where client_id = new.client_id;
    end if;
    loop
        insert into name_word select unnest(words) on conflict do nothing;
        -- Whoever is just forgetting a word has either done so, or finds it in use.
        perform from name_word where word = any (words) order by word for key share;
        get diagnostics known = row_count;
        exit when known = cardinality(words);
    end loop;
    insert into client_name (word, name_key, client_id)
        select w, new.name_key, new.client_id from unnest(words) w;
    return null;
end $$;
create trigger client_keeps_names after insert on client
    for each row execute function client_keep_names();
create trigger client_keeps_other_names after update on client
    for each row when (old.name_key is distinct from new.name_key)
    execute function client_keep_names();

-- A word that nobody bears any more is forgotten with the last one who did.
create function client_name_forget() returns trigger language plpgsql as $$
declare
    gone_word text;
begin
    for gone_word in select distinct word from gone order by word loop
        begin
            delete from name_word w where w.word = gone_word
                and not exists (select from client_name n where n.word = gone_word);
        exception when foreign_key_violation then
            null; -- somebody of that name was recorded just now
        end;
    end loop;
    return null;
end $$;
create trigger client_name_forgets after delete on client_name
    referencing old table as gone
    for each statement execute function client_name_forget();

-- The words that look most like a typed one. The limit finds candidates; how many slips of the
-- keyboard are pardoned is a rule of the service.
create function names_alike(typed text, most integer) returns setof text
    language sql stable parallel safe
    set pg_trgm.similarity_threshold = 0.2
    as $$
        select word from public.name_word where word operator(public.%) typed
        order by public.similarity(word, typed) desc, word limit most
    $$;

insert into name_word
    select distinct unnest(name_words(name_key)) from client;
insert into client_name (word, name_key, client_id)
    select unnest(name_words(name_key)), name_key, client_id from client;
