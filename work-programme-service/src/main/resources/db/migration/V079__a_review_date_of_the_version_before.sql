-- During a rolling update the version before records postponements, too, and names no number of years;
-- it had ten.
alter table postponement alter column review_within_years set default 10;
