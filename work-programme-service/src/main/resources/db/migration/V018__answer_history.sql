-- Every answer that was given about a client, and what officers and providers had done by then, so
-- that an answer recomputed for a past day can be held against the one given then (ADR-0068).
create table answer_history (
    id bigint generated always as identity,
    client_id uuid not null,
    given_on date not null,
    given_at timestamptz not null,
    -- The mark of the policy values that it was judged by.
    judged_by text not null,
    course jsonb not null,
    answer jsonb not null,
    trace_id text not null,
    constraint answer_history_id primary key (id),
    constraint answer_history_course_is_an_object check (jsonb_typeof(course) = 'object'),
    constraint answer_history_answer_is_an_object check (jsonb_typeof(answer) = 'object')
);
create index answer_history_by_client on answer_history (client_id, id);

-- What was answered is never written over; it goes only with the client.
create function answer_history_is_never_amended() returns trigger language plpgsql as $$
begin
    raise exception 'the history of answers is never amended' using errcode = 'restrict_violation';
end $$;
create trigger answer_history_is_never_amended before update on answer_history
    for each row execute function answer_history_is_never_amended();
