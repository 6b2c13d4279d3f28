-- Who holds an interview: whoever started it.
alter table interview
    add column held_by text,
    add column held_by_name text,
    add column held_office text;
update interview set held_by = changed_by, held_by_name = changed_by_name, held_office = changed_office
    where stage in ('STARTED', 'ENDED');
alter table interview add constraint interview_held_when_started check (
    (held_by is not null) = (stage in ('STARTED', 'ENDED'))
        and (held_by is null) = (held_by_name is null)
        and (held_by is null) = (held_office is null));
create index interview_by_holder on interview (held_by, booked_for) where held_by is not null;
