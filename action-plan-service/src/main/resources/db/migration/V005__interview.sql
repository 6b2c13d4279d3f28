-- Interviews; a client has one open interview at most.
create table interview (
    interview_id uuid not null,
    version bigint not null,
    client_id uuid not null,
    type text not null,
    booked_for date not null,
    stage text not null,
    started_at timestamptz,
    ended_at timestamptz,
    cancelled_at timestamptz,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint interview_id primary key (interview_id),
    constraint interview_version check (version >= 1),
    constraint interview_stage check (stage in ('BOOKED', 'STARTED', 'ENDED', 'CANCELLED')),
    constraint interview_started check ((started_at is not null) = (stage in ('STARTED', 'ENDED'))),
    constraint interview_ended check ((ended_at is not null) = (stage = 'ENDED')),
    constraint interview_cancelled check ((cancelled_at is not null) = (stage = 'CANCELLED'))
);
create unique index interview_one_open_per_client on interview (client_id)
    where stage = 'STARTED';
create index interview_by_client on interview (client_id, booked_for desc, interview_id);
