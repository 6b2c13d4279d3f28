-- Why the system cancelled an interview by itself, and whether another is still to be booked in its
-- place (IT ¶24).
alter table interview
    add column cancelled_because text,
    add column rebook_at_once boolean,
    add constraint interview_cancelled_because_known check (
        cancelled_because in ('CLAIMS_CASE_REBUILT')),
    add constraint interview_cancelled_because_cancelled check (
        cancelled_because is null or stage = 'CANCELLED'),
    add constraint interview_rebook_when_cancelled_by_system check (
        (cancelled_because is null) = (rebook_at_once is null));
create index interview_to_rebook on interview (cancelled_at, interview_id) where rebook_at_once;
create index interview_to_rebook_by_client on interview (client_id) where rebook_at_once;
