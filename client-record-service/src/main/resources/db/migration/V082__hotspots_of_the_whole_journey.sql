-- The journey is told as a whole: also postponed, and completed (WP ¶4, ¶49).
alter table work_programme
    drop constraint work_programme_hotspot_known,
    add constraint work_programme_hotspot_known check (
        hotspot in ('PRE_WP', 'WP_ELIGIBLE', 'WP_POSTPONED', 'WP_PARTICIPANT', 'WP_COMPLETER'));
