-- The limits of the rules on the Exit Report (WP ¶58) and on training (WP ¶30-32), once more.
alter table work_programme
    add constraint work_programme_exit_report_returned_after_request
        check (exit_report_returned_on is null
            or (exit_report_requested_on is not null
                and exit_report_returned_on >= exit_report_requested_on)),
    add constraint work_programme_exit_report_for_participant_or_completer
        check (exit_report_requested_on is null
            or exit_report_requested_on >= coalesce(wp_start_date, completed_wp_start_date)),
    add constraint work_programme_training_ends_after_start
        check (training_expected_end >= training_start and training_actual_end >= training_start);
