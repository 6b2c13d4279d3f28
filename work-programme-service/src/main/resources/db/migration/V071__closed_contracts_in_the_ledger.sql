-- The weight in the market-share table, and since when a contract takes no new referrals. The
-- weight that counted stays beside them, so that a draw is repeated as before.
alter table allocation_candidate
    add column listed_weight bigint,
    add column closed_from date;
-- Before there were closed contracts, what was listed was what counted.
alter table allocation_candidate disable trigger allocation_candidate_is_append_only;
update allocation_candidate set listed_weight = weight;
alter table allocation_candidate enable trigger allocation_candidate_is_append_only;
alter table allocation_candidate alter column listed_weight set not null;
alter table allocation_candidate
    add constraint allocation_candidate_counts check (
        weight = case when closed_from is null then listed_weight else 0 end),
    add constraint allocation_candidate_listed_weight check (listed_weight >= 0);
