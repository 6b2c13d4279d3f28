-- The date closed of an Action Item: saved in an interview, today or up to six months ago, and only
-- when at least one review is recorded (AP ¶68).
alter table action_item
    add column target_set_on date,
    add column closed_on date,
    add column closed_recorded_on date,
    add column closed_in uuid,
    add column closed_by text,
    add column closed_by_name text,
    add column closed_office text;
-- Nobody wrote down on which day a target date was amended; the earliest day that allowed it will do.
update action_item
    set target_set_on =
        greatest(created_on, least(target, (target - interval '6 months' + interval '3 days')::date));
alter table action_item
    alter column target_set_on set not null,
    drop constraint action_item_target_not_in_the_past,
    add constraint action_item_target_not_in_the_past check (target >= target_set_on),
    add constraint action_item_target_at_most_six_months_ahead
        check (target <= target_set_on + interval '6 months'),
    add constraint action_item_closed_whole check (
        num_nulls(closed_on, closed_recorded_on, closed_in, closed_by, closed_by_name, closed_office)
            in (0, 6)),
    add constraint action_item_closed_not_in_the_future check (closed_on <= closed_recorded_on),
    add constraint action_item_closed_at_most_six_months_ago
        check (closed_on >= closed_recorded_on - interval '6 months');
create index action_item_closed on action_item (closed_on) where closed_on is not null;

create function closed_item_needs_a_review() returns trigger language plpgsql as $$
begin
    if exists (
            select from action_item
                where item_id = coalesce(new.item_id, old.item_id) and closed_on is not null)
        and not exists (select from review where item_id = coalesce(new.item_id, old.item_id))
    then
        raise exception using
            errcode = 'check_violation',
            constraint = 'action_item_closed_needs_a_review',
            message = 'a closed Action Item has no review';
    end if;
    return null;
end
$$;
create constraint trigger action_item_closed_needs_a_review
    after insert or update of closed_on on action_item deferrable initially deferred
    for each row when (new.closed_on is not null)
    execute function closed_item_needs_a_review();
create constraint trigger review_of_a_closed_item_stays
    after delete or update of item_id on review deferrable initially deferred
    for each row execute function closed_item_needs_a_review();
