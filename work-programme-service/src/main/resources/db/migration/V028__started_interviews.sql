-- An interview that is under way counts as booked whatever its day; another one to its day (ADR 71).
alter table interview_facts add column started boolean not null default false;
alter table interview_facts alter column started drop default;
-- Journeys tell which interview counts as booked; each is judged anew in the next night.
update work_programme set judged_by = null;
