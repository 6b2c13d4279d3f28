-- Words that advisers have added to the dictionary, for everybody, and who took them out again.
create table dictionary_word (
    word_id uuid not null,
    word text not null,
    added_by text not null,
    added_by_name text not null,
    added_office text not null,
    added_at timestamptz not null,
    added_trace_id text not null,
    removed_by text,
    removed_by_name text,
    removed_office text,
    removed_at timestamptz,
    removed_trace_id text,
    constraint dictionary_word_id primary key (word_id),
    constraint dictionary_word_length check (length(word) between 1 and 60),
    constraint dictionary_word_is_one check (word !~ '[^[:alpha:]''-]'),
    constraint dictionary_word_added_office check (added_office ~ '^[A-Z0-9]{3}$'),
    constraint dictionary_word_removed_whole check (
        num_nonnulls(removed_by, removed_by_name, removed_office, removed_at, removed_trace_id)
            in (0, 5)),
    constraint dictionary_word_removed_later check (removed_at >= added_at)
);
create unique index dictionary_word_once on dictionary_word (word) where removed_at is null;
create index dictionary_word_latest on dictionary_word (added_at desc, word_id)
    where removed_at is null;
