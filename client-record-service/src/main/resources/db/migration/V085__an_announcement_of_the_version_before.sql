-- During a rolling update the version before keeps announcements, too, and does not know this column.
alter table work_programme alter column postponed set default false;
