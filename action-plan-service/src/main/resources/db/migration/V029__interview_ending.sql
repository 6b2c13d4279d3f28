-- What the screen said at the end, and whether the interview was opened only to close an item.
alter table interview
    add column messages text[] not null default '{}',
    add column opened_to_close boolean;
update interview set opened_to_close = false where stage = 'ENDED';
alter table interview
    add constraint interview_messages check (
        messages <@ array['PLAN_ADVISED', 'CLOSED_WITHOUT_SAVING']
            and (cardinality(messages) = 0 or stage = 'ENDED')),
    add constraint interview_opened_to_close check ((opened_to_close is not null) = (stage = 'ENDED'));
create index interview_opened_to_close_of_office on interview (held_office, ended_at, interview_id)
    where opened_to_close;
