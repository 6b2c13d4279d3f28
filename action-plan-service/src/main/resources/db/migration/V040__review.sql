-- Reviews of Action Items; the position counts them, so that an item has ten at most (AP ¶13).
create table review (
    review_id uuid not null,
    item_id uuid not null,
    client_id uuid not null,
    position smallint not null,
    text text not null,
    recorded_on date not null,
    recorded_at timestamptz not null,
    recorded_in uuid,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_office text not null,
    trace_id text not null,
    constraint review_id primary key (review_id),
    constraint review_of_an_item
        foreign key (item_id) references action_item (item_id) on delete cascade,
    constraint review_at_most_10 check (position between 1 and 10),
    constraint review_position unique (item_id, position),
    constraint review_text_length check (length(text) between 1 and 2000),
    constraint review_no_double_quotes check (text !~ '["“”„‟＂]')
);
create index review_by_client on review (client_id);
