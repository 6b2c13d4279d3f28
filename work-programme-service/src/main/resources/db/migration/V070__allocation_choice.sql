-- How the provider was found: by a draw, or by following the other member of a joint claim, for
-- whom one was drawn before (WP ¶18).
alter table allocation
    add column choice text not null default 'DRAWN',
    add column first_referral_id uuid,
    alter column algorithm drop not null,
    alter column seed drop not null,
    alter column counter drop not null,
    alter column draw drop not null;
alter table allocation alter column choice drop default;
alter table allocation
    add constraint allocation_choice check (choice in ('DRAWN', 'FOLLOWED')),
    add constraint allocation_choice_whole check (
        (choice = 'DRAWN' and num_nulls(algorithm, seed, counter, draw) = 0
            and first_referral_id is null)
        or (choice = 'FOLLOWED' and num_nonnulls(algorithm, seed, counter, draw) = 0
            and first_referral_id is not null)),
    add constraint allocation_follows_another check (first_referral_id <> referral_id),
    -- Who follows has the provider of the first.
    add constraint allocation_referral_chosen unique (referral_id, chosen),
    add constraint allocation_follows_its_provider foreign key (first_referral_id, chosen)
        references allocation (referral_id, chosen);
