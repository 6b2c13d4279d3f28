-- The Work Programme tells which referral interview counts as booked; nothing else of interviews is
-- needed here (ADR 71).
drop table referral_interview;
alter table journey
    add column interview_booked_for date,
    add column interview_started boolean,
    add constraint journey_interview_whole check (
        (interview_booked_for is null) = (interview_started is null));
