-- What is overdue, and was brought before those who lead the client's office (ADR-0079).
create table escalation (
    id uuid not null,
    client_id uuid not null,
    kind text not null,
    overdue_from date not null,
    referral_id uuid,
    raised_on date not null,
    raised_at timestamptz not null,
    settled_on date,
    constraint escalation_id primary key (id),
    constraint escalation_kind check (kind in ('EXIT_REPORT_NOT_RETURNED',
        'REFERRAL_NOT_ACKNOWLEDGED', 'REFERRAL_NOT_STARTED', 'REVIEW_DATE_REACHED')),
    constraint escalation_of_referral
        check ((referral_id is not null)
            = (kind in ('REFERRAL_NOT_ACKNOWLEDGED', 'REFERRAL_NOT_STARTED'))),
    constraint escalation_not_before_overdue check (raised_on >= overdue_from)
);
-- Raised once as long as it is open.
create unique index escalation_open_once on escalation (client_id, kind, overdue_from)
    where settled_on is null;
-- The longest overdue come first.
create index escalation_open_by_day on escalation (overdue_from, id) where settled_on is null;
create index escalation_by_client on escalation (client_id);
-- Clients who wait for something are found without those who wait for nothing.
create index work_programme_awaits on work_programme (client_id)
    where (referral_id is not null and referral_started_on is null)
        or postpone_review_date is not null
        or (exit_report_requested_on is not null and exit_report_returned_on is null);
