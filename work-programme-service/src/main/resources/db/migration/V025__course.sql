-- What officers and providers have made of a client's way through the Work Programme, besides the
-- referral: postponement (WP ¶23), completion (WP ¶49), exit report (WP ¶58), training (WP ¶31).
alter table work_programme
    add column referral_started_on date,
    add column postpone_reason text,
    add column postpone_review_date date,
    add column postpone_notes text,
    add column completed_referral_id uuid,
    add column completed_group text,
    add column completed_provider text,
    add column completed_wp_start_date date,
    add column completer_reason text,
    add column completed_on date,
    add column exit_report_requested_on date,
    add column exit_report_returned_on date,
    add column training_start date,
    add column training_expected_end date,
    add column training_actual_end date,
    add column interview_booked_for date,
    add column interview_started boolean,
    add column notices_once text[] not null default '{}',
    add column further_hotspots text[] not null default '{}',
    drop constraint work_programme_hotspot,
    drop constraint work_programme_hotspot_fits,
    add constraint work_programme_hotspot check (
        hotspot in ('PRE_WP', 'WP_ELIGIBLE', 'WP_POSTPONED', 'WP_PARTICIPANT', 'WP_COMPLETER')),
    -- WP ¶20: a live referral makes a participant; WP ¶49, ¶57: a completed one makes a completer,
    -- with a Customer Group or without; WP ¶5: otherwise no hotspot without a group.
    add constraint work_programme_hotspot_fits check (
        case
            when referral_id is not null then hotspot is not distinct from 'WP_PARTICIPANT'
            when completed_on is not null then hotspot is not distinct from 'WP_COMPLETER'
            when customer_group is null then hotspot is null
            when postpone_reason is not null then hotspot is not distinct from 'WP_POSTPONED'
            else hotspot is not null and hotspot in ('PRE_WP', 'WP_ELIGIBLE')
        end),
    add constraint work_programme_started_on_a_referral check (
        referral_started_on is null or referral_id is not null),
    add constraint work_programme_postpone_reason check (
        postpone_reason in (
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
    -- WP ¶23: a reason needs a review date; without a reason there is neither date nor notes.
    add constraint work_programme_review_date_with_reason check (
        (postpone_reason is null) = (postpone_review_date is null)),
    add constraint work_programme_notes_with_reason check (
        postpone_notes is null or postpone_reason is not null),
    add constraint work_programme_notes_length check (
        char_length(postpone_notes) between 1 and 150),
    -- WP ¶21, ¶52: nobody is postponed who takes part or has completed.
    add constraint work_programme_postponed_before_referral check (
        postpone_reason is null or (referral_id is null and completed_on is null)),
    add constraint work_programme_completion_whole check (
        num_nulls(completed_referral_id, completed_group, completed_provider,
            completed_wp_start_date, completer_reason, completed_on) in (0, 6)),
    add constraint work_programme_completer_reason check (
        completer_reason in (
            'REFERRED_TO_OTHER_SUITABLE_PROVISION',
            'CUSTOMER_DECEASED',
            'FINAL_OUTCOME_CLAIMED',
            'END_OF_ALLOTTED_TIME')),
    add constraint work_programme_completed_after_referral check (
        completed_on >= completed_wp_start_date),
    add constraint work_programme_training_whole check (
        (training_start is null) = (training_expected_end is null)
            and (training_actual_end is null or training_start is not null)),
    add constraint work_programme_interview_whole check (
        (interview_booked_for is null) = (interview_started is null));
