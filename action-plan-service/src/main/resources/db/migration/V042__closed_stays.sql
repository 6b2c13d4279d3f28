-- Once the date closed has been saved, nothing of the Action Item changes (AP ¶69).
create function closed_item_is_not_amended() returns trigger language plpgsql as $$
begin
    raise exception using
        errcode = 'check_violation',
        constraint = 'action_item_closed_is_not_amended',
        message = 'a closed Action Item is amended';
end
$$;
create trigger action_item_closed_is_not_amended
    before update on action_item
    for each row when (
        old.closed_on is not null
        and (old.text, old.assigned_to, old.target, old.closed_on)
            is distinct from (new.text, new.assigned_to, new.target, new.closed_on))
    execute function closed_item_is_not_amended();
