-- What the WP Details told of a completed referral's Exit Report (WP ¶58) when a new one took its
-- place there: cancelling that one puts it back (WP ¶28).
alter table referral
    add column exit_report_requested_on date,
    add column exit_report_returned_on date,
    add constraint referral_exit_report_of_completed
        check (exit_report_requested_on is null or state = 'COMPLETED'),
    add constraint referral_exit_report_not_before_made
        check (exit_report_requested_on >= wp_start_date),
    add constraint referral_exit_report_returned_after_request
        check (exit_report_returned_on is null
            or (exit_report_requested_on is not null
                and exit_report_returned_on >= exit_report_requested_on));
