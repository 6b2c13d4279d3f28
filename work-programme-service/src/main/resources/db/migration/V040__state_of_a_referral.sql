-- What has become of a referral (WP ¶24-28, ¶49), and the Date Started (WP ¶25). Whether it lives
-- follows from its state, so that the two can never differ.
drop index referral_one_live_per_client;
alter table referral
    drop column live,
    drop constraint referral_action_plan,
    add column state text not null default 'LIVE',
    add column ended_on date,
    add column ended_by text,
    add column ended_by_name text,
    add column ended_office text,
    add column ended_at timestamptz,
    add column inappropriate_reason text,
    add column completer_reason text,
    add column started_on date,
    add column handover_hash text,
    add constraint referral_state
        check (state in ('LIVE', 'CANCELLED', 'INAPPROPRIATE', 'COMPLETED')),
    -- One that lives has no end; any other has a day, a moment, an officer and an office.
    add constraint referral_end_whole
        check (num_nulls(ended_on, ended_by, ended_by_name, ended_office, ended_at)
            = case state when 'LIVE' then 5 else 0 end),
    add constraint referral_ended_not_before_made check (ended_on >= wp_start_date),
    add constraint referral_ended_office check (ended_office ~ '^[A-Z0-9]{3}$'),
    -- WP ¶24, ¶26: on the day of the referral, and only before a start.
    add constraint referral_cancelled_on_its_day
        check (state <> 'CANCELLED' or (ended_on = wp_start_date and started_on is null)),
    add constraint referral_inappropriate_says_why
        check ((state = 'INAPPROPRIATE') = (inappropriate_reason is not null)),
    add constraint referral_inappropriate_reason
        check (inappropriate_reason in ('NOT_ELIGIBLE', 'WRONG_OPPORTUNITY_TYPE',
            'REFERRED_TWICE_TO_THE_SAME_PROVIDER', 'REFERRED_TO_TWO_PROVIDERS',
            'WRONG_INTERVIEW_TYPE')),
    add constraint referral_completed_says_why
        check ((state = 'COMPLETED') = (completer_reason is not null)),
    add constraint referral_completer_reason
        check (completer_reason in ('REFERRED_TO_OTHER_SUITABLE_PROVISION', 'CUSTOMER_DECEASED',
            'FINAL_OUTCOME_CLAIMED', 'END_OF_ALLOTTED_TIME')),
    add constraint referral_started_not_before_made check (started_on >= wp_start_date),
    add constraint referral_handover_hash check (handover_hash ~ '^[0-9a-f]{64}$'),
    -- 0: there was no plan, and none was required; AP ¶17: of a jobseeker one is.
    add constraint referral_action_plan check (action_plan_version >= 0),
    add constraint referral_jobseeker_has_action_plan
        check (action_plan_version >= 1 or referred_group not like 'WP\_JSA\_%');
alter table referral add column live boolean not null generated always as (state = 'LIVE') stored;
-- WP ¶20: a client has at most one live referral, to one provider.
create unique index referral_one_live_per_client on referral (client_id) where live;
