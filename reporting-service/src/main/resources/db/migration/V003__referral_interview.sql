-- Work Programme referral interviews that are booked or being held.
create table referral_interview (
    interview_id uuid not null,
    client_id uuid not null,
    booked_for date not null,
    started boolean not null,
    constraint referral_interview_id_once primary key (interview_id)
);
create index referral_interview_of_client on referral_interview (client_id);
