-- Every version of an interview as other services were told of it.
create table interview_history (
    interview_id uuid not null,
    version bigint not null,
    document jsonb not null,
    constraint interview_history_version primary key (interview_id, version),
    constraint interview_history_of_an_interview
        foreign key (interview_id) references interview (interview_id) on delete cascade
);
insert into interview_history (interview_id, version, document)
    select interview_id, version, jsonb_build_object(
        'interviewId', interview_id,
        'version', version,
        'clientId', client_id,
        'type', type,
        'bookedFor', booked_for,
        'stage', case stage
            when 'BOOKED' then 'Booked' when 'STARTED' then 'Started'
            when 'ENDED' then 'Ended' else 'Cancelled' end,
        'changedBy', jsonb_build_object(
            'officer', changed_by, 'name', changed_by_name, 'office', changed_office,
            'at', to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
    from interview;
