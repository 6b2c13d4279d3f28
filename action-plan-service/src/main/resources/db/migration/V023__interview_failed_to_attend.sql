-- A client can fail to attend.
alter table interview add column failed_at timestamptz;
alter table interview drop constraint interview_stage;
alter table interview add constraint interview_stage
    check (stage in ('BOOKED', 'STARTED', 'ENDED', 'CANCELLED', 'FAILED_TO_ATTEND'));
alter table interview add constraint interview_failed
    check ((failed_at is not null) = (stage = 'FAILED_TO_ATTEND'));
