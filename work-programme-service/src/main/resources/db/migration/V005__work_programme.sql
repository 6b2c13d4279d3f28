-- Where a client stands with the Work Programme: what the WP Details window shows (WP ¶6), and what
-- lms.work-programme.v1 says. Version 0: nothing was said yet.
create table work_programme (
    client_id uuid not null,
    version bigint not null,
    customer_group text,
    eligibility_date date,
    referral_basis text,
    participation_basis text,
    hotspot text,
    referral_id uuid,
    referred_group text,
    provider text,
    wp_start_date date,
    acknowledged boolean,
    notices text[] not null,
    next_change_on date,
    judged_by text,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    changed_on date not null,
    trace_id text not null,
    constraint work_programme_client primary key (client_id),
    constraint work_programme_version check (version >= 0),
    constraint work_programme_group check (customer_group in ('WP_JSA_18_24', 'WP_JSA_25_PLUS')),
    constraint work_programme_referral_basis check (referral_basis in ('MANDATORY', 'VOLUNTARY')),
    constraint work_programme_participation_basis
        check (participation_basis in ('MANDATORY', 'VOLUNTARY')),
    -- A Customer Group has its eligibility date and both bases, or there is none of them (WP ¶6).
    constraint work_programme_eligibility_whole
        check (num_nulls(customer_group, eligibility_date, referral_basis, participation_basis)
            in (0, 4)),
    constraint work_programme_hotspot
        check (hotspot in ('PRE_WP', 'WP_ELIGIBLE', 'WP_PARTICIPANT')),
    constraint work_programme_referred_group
        check (referred_group in ('WP_JSA_18_24', 'WP_JSA_25_PLUS')),
    constraint work_programme_referral_whole
        check (num_nulls(referral_id, referred_group, provider, wp_start_date, acknowledged)
            in (0, 5)),
    -- WP ¶5: no group, no hotspot; WP ¶20: a live referral makes a participant, and only that does.
    constraint work_programme_hotspot_fits
        check ((referral_id is not null and hotspot is not distinct from 'WP_PARTICIPANT')
            or (referral_id is null and hotspot is distinct from 'WP_PARTICIPANT'
                and (hotspot is null) = (customer_group is null))),
    constraint work_programme_office check (changed_office ~ '^[A-Z0-9]{3}$')
);
-- What falls due by the calendar is found by its day.
create index work_programme_due on work_programme (next_change_on);
