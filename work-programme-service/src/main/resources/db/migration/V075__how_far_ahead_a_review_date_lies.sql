-- How many years ahead a review date lies at most is a limit like the others: each entry keeps that of
-- its day (ADR 70). What was saved before was saved within ten years, or a replaced file's number.
alter table postponement add column review_within_years integer;
update postponement set review_within_years =
    greatest(10, extract(year from age(review_date, recorded_on))::integer + 1);
alter table postponement
    alter column review_within_years set not null,
    add constraint postponement_review_within_years check (
        review_date <= recorded_on + make_interval(years => review_within_years));
