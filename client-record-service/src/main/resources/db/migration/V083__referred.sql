-- A member of a joint claim who was referred is not marked again when the referral is completed
-- (WP ¶18, ADR 71).
alter table work_programme rename column live_referral to referred;
update work_programme set referred = true where hotspot = 'WP_COMPLETER';
