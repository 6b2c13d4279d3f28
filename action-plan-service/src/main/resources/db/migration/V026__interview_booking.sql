-- Who booked an interview and on which day, its place in a diary, and what it was before it was
-- rebooked.
alter table interview
    add column booked_by text,
    add column booked_on date,
    add column officer text,
    add column starts_at text,
    add column minutes integer,
    add column before_day date,
    add column before_officer text,
    add column before_starts_at text,
    add column before_minutes integer;
update interview set booked_by = changed_by, booked_on = (changed_at at time zone 'Europe/London')::date;
alter table interview
    alter column booked_by set not null,
    alter column booked_on set not null,
    add constraint interview_place_whole check (
        (officer is null) = (starts_at is null) and (officer is null) = (minutes is null)),
    add constraint interview_place_before_whole check (
        (before_officer is null) = (before_starts_at is null)
            and (before_officer is null) = (before_minutes is null)
            and (before_day is not null or before_officer is null)),
    add constraint interview_minutes check (minutes between 1 and 480);
create index interview_by_officer on interview (officer, booked_for) where officer is not null;
