-- What takes an adviser's time, on the clocks of London. Nobody is engaged twice at once, whether
-- by interviews or by unavailability; an interview is here while it is booked or going on.
create extension if not exists btree_gist with schema public;
create table engagement (
    engagement_id uuid not null,
    officer text not null,
    begins_at timestamp not null,
    ends_at timestamp not null,
    because text not null,
    interview_id uuid,
    constraint engagement_id primary key (engagement_id),
    constraint engagement_of_an_adviser foreign key (officer) references adviser (officer),
    constraint engagement_of_an_interview
        foreign key (interview_id) references interview (interview_id) on delete cascade,
    constraint engagement_because check (
        because in ('INTERVIEW', 'LEAVE', 'ABSENCE', 'TRAINING', 'MEETING', 'OTHER_WORK')),
    constraint engagement_interview check ((interview_id is not null) = (because = 'INTERVIEW')),
    constraint engagement_interview_once check (interview_id is null or interview_id = engagement_id),
    constraint engagement_ends_later check (ends_at > begins_at),
    constraint engagement_never_two_at_once
        exclude using gist (officer with =, tsrange(begins_at, ends_at) with &&)
);
create index engagement_by_interview on engagement (interview_id);
