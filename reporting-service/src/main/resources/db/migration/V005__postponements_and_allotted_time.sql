-- What the Deferral/Exemption and the End Notification reports need (WP ¶62-66). A participant or
-- a completer can be without a Customer Group.
alter table journey
    alter column customer_group drop not null,
    alter column eligibility_date drop not null,
    alter column referral_basis drop not null,
    add constraint journey_eligibility_whole check (
        num_nonnulls(customer_group, eligibility_date, referral_basis) in (0, 3)),
    add column postponement_kind text,
    add column deferral_reason text,
    add column review_date date,
    add constraint journey_postponement_kind check (
        postponement_kind in ('EXEMPTION', 'DEFERRAL')),
    add constraint journey_postponement_whole check (
        (postponement_kind is null) = (review_date is null)),
    -- Why a client is exempt is not told (ADR 69).
    add constraint journey_reason_of_a_deferral check (
        deferral_reason is null or coalesce(postponement_kind = 'DEFERRAL', false)),
    add column provider text,
    add column wp_start_date date,
    add column completed_on date,
    add column exit_report_requested_on date,
    add constraint journey_allotted_time_whole check (
        (provider is null) = (wp_start_date is null)),
    add constraint journey_completed_after_referral check (
        completed_on is null or coalesce(completed_on >= wp_start_date, false)),
    add constraint journey_exit_report_of_a_referral check (
        exit_report_requested_on is null or wp_start_date is not null);
create index journey_to_review on journey (review_date, client_id)
    where hotspot = 'WP_POSTPONED';
create index journey_ending on journey (wp_start_date, client_id)
    where wp_start_date is not null;

-- The days on which a client claims any benefit, both counted; of which, no report needs to know.
create table claim (
    client_id uuid not null,
    place int not null,
    first_day date not null,
    last_day date,
    constraint claim_place_once primary key (client_id, place),
    constraint claim_days_in_order check (last_day >= first_day)
);
