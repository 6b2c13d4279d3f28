-- Whether a referral to the Work Programme is postponed, also while there is no hotspot for want of a
-- Customer Group: a merge asks about it (ADR 45, ADR 70).
alter table work_programme add column postponed boolean not null default false;
update work_programme set postponed = true where hotspot = 'WP_POSTPONED';
alter table work_programme alter column postponed drop default;
