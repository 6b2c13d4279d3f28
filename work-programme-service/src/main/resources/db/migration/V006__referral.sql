-- Referrals to the Work Programme (WP ¶8-20).
create table referral (
    id uuid not null,
    client_id uuid not null,
    live boolean not null,
    version bigint not null,
    referred_group text not null,
    participation_basis text not null,
    provider text not null,
    provision text not null,
    sequence bigint not null,
    action_plan_version bigint not null,
    wp_start_date date not null,
    acknowledged_at timestamptz,
    referred_by text not null,
    referred_by_name text not null,
    referred_from text not null,
    referred_at timestamptz not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint referral_id primary key (id),
    constraint referral_version check (version >= 1),
    constraint referral_group check (referred_group in ('WP_JSA_18_24', 'WP_JSA_25_PLUS')),
    constraint referral_participation_basis
        check (participation_basis in ('MANDATORY', 'VOLUNTARY')),
    -- AP ¶17: a plan was saved; WP ¶13: it was confirmed in this version.
    constraint referral_action_plan check (action_plan_version >= 1),
    -- No gap and no repeat in what one provider is told.
    constraint referral_sequence_per_provider unique (provider, sequence),
    constraint referral_sequence check (sequence >= 1),
    constraint referral_office check (referred_from ~ '^[A-Z0-9]{3}$'),
    constraint referral_changed_office check (changed_office ~ '^[A-Z0-9]{3}$')
);
-- WP ¶20: a client has at most one live referral, to one provider.
create unique index referral_one_live_per_client on referral (client_id) where live;
create index referral_by_client on referral (client_id, referred_at desc, id desc);
