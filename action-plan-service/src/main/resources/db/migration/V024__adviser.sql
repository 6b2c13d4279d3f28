-- Advisers who have diaries: their office, skills and weekly working times (IT ¶14-16).
create table adviser (
    officer text not null,
    version bigint not null,
    name text not null,
    office text not null,
    skills text[] not null,
    working_times jsonb not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint adviser_officer primary key (officer),
    constraint adviser_version check (version >= 1),
    constraint adviser_office check (office ~ '^[A-Z0-9]{3}$'),
    constraint adviser_skills_at_most_50 check (cardinality(skills) <= 50),
    constraint adviser_working_times_at_most_50 check (jsonb_array_length(working_times) <= 50)
);
create index adviser_by_office on adviser (office, officer);
