-- The day on which a journey was judged last; on a night that is caught up on late it is not judged as
-- of a day before (ADR-0068). It changes by itself after that day only.
alter table work_programme add column judged_on date;
alter table work_programme add constraint work_programme_changes_after_judged check (
    next_change_on > judged_on);
