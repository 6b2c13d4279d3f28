-- Notes of what was said with or about a client. The row holds the text as it is now.
create table conversation (
    conversation_id uuid not null,
    client_id uuid not null,
    version bigint not null,
    made_on date not null,
    text text not null,
    made_by text not null,
    made_by_name text not null,
    made_office text not null,
    made_at timestamptz not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    changed_on date not null,
    trace_id text not null,
    -- The text without regard to case and accents, for parts of words.
    plain text not null generated always as (plain_name(text)) stored,
    -- The text's words, whatever their endings.
    words tsvector not null
        generated always as (to_tsvector('pg_catalog.english'::regconfig, plain_name(text))) stored,
    constraint conversation_pk primary key (conversation_id),
    constraint conversation_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint conversation_version_from_one check (version >= 1),
    constraint conversation_text_length check (length(text) between 1 and 4000),
    constraint conversation_made_office_shape check (made_office ~ '^[A-Z0-9]{3}$'),
    constraint conversation_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint conversation_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$'),
    constraint conversation_amended_by_its_author check (changed_by = made_by),
    constraint conversation_amended_on_its_day check (changed_on = made_on)
);
create index conversation_by_client on conversation (client_id, made_at, conversation_id);

-- The texts before the one that a conversation has now.
create table conversation_version (
    conversation_id uuid not null,
    version bigint not null,
    text text not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint conversation_version_pk primary key (conversation_id, version),
    constraint conversation_version_of_conversation foreign key (conversation_id)
        references conversation (conversation_id) on delete cascade
);

-- A change keeps the text before it, and changes nothing but the text.
create function conversation_keeps_every_text() returns trigger language plpgsql as $$
begin
    if new.version <> old.version + 1
            or (new.conversation_id, new.client_id, new.made_on, new.made_by, new.made_by_name,
                new.made_office, new.made_at)
            is distinct from
                (old.conversation_id, old.client_id, old.made_on, old.made_by, old.made_by_name,
                old.made_office, old.made_at) then
        raise exception 'a conversation changes by a version more with another text'
            using errcode = 'restrict_violation', constraint = 'conversation_keeps_every_text';
    end if;
    insert into conversation_version
        (conversation_id, version, text, changed_by, changed_by_name, changed_office, changed_at,
        trace_id)
    values (old.conversation_id, old.version, old.text, old.changed_by, old.changed_by_name,
        old.changed_office, old.changed_at, old.trace_id);
    return new;
end $$;
create trigger conversation_keeps_every_text before update on conversation
    for each row execute function conversation_keeps_every_text();
create trigger conversation_never_deleted before delete on conversation
    for each row execute function goes_only_with_its_client();
create trigger conversation_never_emptied before truncate on conversation
    for each statement execute function goes_only_with_its_client();
create trigger conversation_version_append_only before update or delete on conversation_version
    for each row execute function goes_only_with_its_client();
create trigger conversation_version_never_emptied before truncate on conversation_version
    for each statement execute function goes_only_with_its_client();
