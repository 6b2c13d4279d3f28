-- The allocation ledger: everything that is needed to repeat a draw (ADR-0012).
create table allocation (
    referral_id uuid not null,
    area text not null,
    area_name text not null,
    payment_group integer not null,
    drawn_on date not null,
    shares_version text not null,
    shares_from date not null,
    algorithm text not null,
    seed text not null,
    counter bigint not null,
    draw bigint not null,
    total_weight bigint not null,
    chosen text not null,
    drawn_at timestamptz not null,
    trace_id text not null,
    constraint allocation_referral primary key (referral_id),
    constraint allocation_of_referral foreign key (referral_id) references referral (id),
    constraint allocation_payment_group check (payment_group between 1 and 9),
    constraint allocation_shares_hold check (shares_from <= drawn_on),
    constraint allocation_seed check (seed ~ '^[0-9a-f]{64}$'),
    constraint allocation_counter check (counter >= 0),
    constraint allocation_draw check (draw >= 0 and draw < total_weight)
);

create table allocation_candidate (
    referral_id uuid not null,
    position integer not null,
    provider text not null,
    provision text not null,
    weight bigint not null,
    constraint allocation_candidate_position primary key (referral_id, position),
    constraint allocation_candidate_of_allocation
        foreign key (referral_id) references allocation (referral_id),
    constraint allocation_candidate_once unique (referral_id, provider),
    constraint allocation_candidate_weight check (weight >= 0)
);

-- The chosen provider was a candidate; checked at commit, because the entry is written first.
alter table allocation add constraint allocation_chosen_was_candidate
    foreign key (referral_id, chosen) references allocation_candidate (referral_id, provider)
    deferrable initially deferred;
