-- Whether the client has a live referral, which a joint claim's other member is shown (WP ¶18).
alter table work_programme add column live_referral boolean not null default false;
-- The hotspot says WP-Participant exactly as long as a referral lives (WP ¶20, ¶28).
update work_programme set live_referral = true where hotspot = 'WP_PARTICIPANT';
alter table work_programme alter column live_referral drop default;
