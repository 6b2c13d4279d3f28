-- The Postponement History (WP ¶23), with what each entry was judged by. Notes are no part of it.
create table postponement (
    id uuid not null,
    client_id uuid not null,
    reason text not null,
    review_date date not null,
    recorded_on date not null,
    eligibility_date date not null,
    longest_deferral_days integer,
    total_deferral_days integer,
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_office text not null,
    recorded_at timestamptz not null,
    recorded_trace_id text not null,
    ended text,
    ended_on date,
    ended_by text,
    ended_by_name text,
    ended_office text,
    ended_at timestamptz,
    ended_trace_id text,
    constraint postponement_id primary key (id),
    constraint postponement_reason check (
        reason in (
            'EXEMPT_ESA_STILL_EMPLOYED',
            'EXEMPT_VICTIM_OF_DOMESTIC_VIOLENCE',
            'EXEMPT_PREGNANCY',
            'EXEMPT_ESA_WCA_PROGNOSIS_APPEAL',
            'EXEMPT_ESA_LONE_PARENT',
            'EXEMPT_OTHER_SUITABLE_PROVISION',
            'EXEMPT_ESA_FULL_TIME_CARER',
            'EXEMPT_POST_WP_SUPPORT_TRAILBLAZER',
            'EXEMPT_JOINT_CLAIM_EXEMPTION',
            'DEFER_JOB_OFFER_OR_START',
            'DEFER_JOB_INTERVIEW',
            'DEFER_JOB_OUTCOME_EXPECTED',
            'DEFER_ON_OTHER_PROVISION',
            'DEFER_OTHER')),
    constraint postponement_review_date_not_past check (review_date >= recorded_on),
    -- The limits are those of the policy on the day, so that a later policy leaves them as they are.
    constraint postponement_deferral_limits check (
        case when starts_with(reason, 'DEFER_')
            then num_nonnulls(longest_deferral_days, total_deferral_days) = 2
            else num_nonnulls(longest_deferral_days, total_deferral_days) = 0
        end),
    constraint postponement_deferral_from_eligibility check (
        not starts_with(reason, 'DEFER_') or recorded_on >= eligibility_date),
    -- Day one is the eligibility date.
    constraint postponement_deferral_longest check (
        not starts_with(reason, 'DEFER_')
            or review_date < eligibility_date + longest_deferral_days),
    constraint postponement_ended check (ended in ('REMOVED', 'REPLACED')),
    constraint postponement_ended_whole check (
        num_nulls(ended, ended_on, ended_by, ended_by_name, ended_office, ended_at,
            ended_trace_id) in (0, 7)),
    constraint postponement_ended_after_recorded check (ended_on >= recorded_on),
    constraint postponement_recorded_office check (recorded_office ~ '^[A-Z0-9]{3}$'),
    constraint postponement_ended_office check (ended_office ~ '^[A-Z0-9]{3}$')
);
-- A client has at most one postponement in place.
create unique index postponement_one_in_place on postponement (client_id) where ended is null;
create index postponement_history
    on postponement (client_id, review_date desc, recorded_at desc, id desc);

-- All deferrals of a client together, a day of two of them counted once (WP ¶23).
create function postponement_total_deferral_days() returns trigger language plpgsql as $$
declare
    total bigint;
begin
    select coalesce(sum(upper(days) - lower(days)), 0) into total
    from (
        select unnest(range_agg(
            daterange(recorded_on, least(review_date + 1, ended_on)))) as days
        from postponement
        where client_id = new.client_id and starts_with(reason, 'DEFER_')
    ) as counted;
    if total > new.total_deferral_days then
        raise exception 'the deferrals last % days altogether', total
            using errcode = 'check_violation', constraint = 'postponement_total_deferral_days';
    end if;
    return null;
end $$;

create constraint trigger postponement_total_deferral_days
    after insert on postponement deferrable initially deferred
    for each row when (new.total_deferral_days is not null)
    execute function postponement_total_deferral_days();
