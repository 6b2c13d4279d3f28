-- Messages that are shown the first time only, and hotspots besides that of the journey.
alter table work_programme
    add column notices_once text[] not null default '{}',
    add column further_hotspots text[] not null default '{}';

-- Which messages were shown, so that those to be shown once are shown once (WP ¶3).
create table notice_shown (
    client_id uuid not null,
    notice text not null,
    shown_by text not null,
    shown_at timestamptz not null,
    constraint notice_shown_once primary key (client_id, notice),
    constraint notice_shown_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint notice_shown_notice_length check (length(notice) between 1 and 500)
);
