-- What a provider was given with a referral, and has been told since: each change is told against it.
-- The answer about Safe Guard Measures is recorded here (WP ¶16) and shown nowhere. A row goes with
-- the client's record; the referral stays.
create table handover (
    referral_id uuid not null,
    client_id uuid not null,
    version bigint not null,
    given jsonb not null,
    safeguard_measures boolean,
    constraint handover_referral primary key (referral_id),
    constraint handover_of_referral foreign key (referral_id) references referral (id),
    constraint handover_version check (version >= 1)
);
create index handover_by_client on handover (client_id);
