-- The referrals whose allotted time ends are found by the day on which they were made (WP ¶49).
create index referral_live_by_day on referral (wp_start_date, client_id) where live;
