-- The texts of Action Plans from before LMS Release 24, whole, as they came (AP ¶97, ¶108). Nobody
-- knows in which interview such a plan began.
alter table plan alter column created_in drop not null;
create table legacy_plan (
    client_id uuid not null,
    agreed_actions text,
    review_progress text,
    imported_on date not null,
    whole boolean not null,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint legacy_plan_per_client primary key (client_id),
    constraint legacy_plan_of_a_plan foreign key (client_id) references plan (client_id),
    constraint legacy_plan_has_a_text check (num_nonnulls(agreed_actions, review_progress) >= 1),
    constraint legacy_plan_agreed_actions_length check (length(agreed_actions) <= 20000),
    constraint legacy_plan_review_progress_length check (length(review_progress) <= 20000)
);
-- Every other plan was created in an interview (AP ¶99).
create function plan_without_interview_is_a_legacy_plan() returns trigger language plpgsql as $$
begin
    if exists (select from plan where client_id = new.client_id and created_in is null)
        and not exists (select from legacy_plan where client_id = new.client_id)
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'plan_created_in_an_interview_or_before',
            message = 'a plan was created outside of an interview';
    end if;
    return null;
end
$$;
create constraint trigger plan_created_in_an_interview_or_before
    after insert or update of created_in on plan deferrable initially deferred
    for each row when (new.created_in is null)
    execute function plan_without_interview_is_a_legacy_plan();
