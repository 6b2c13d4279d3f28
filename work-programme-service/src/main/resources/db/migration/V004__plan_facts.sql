-- The saved Action Plan, as lms.action-plan.v1 told: what is handed over to a provider.
create table plan_facts (
    client_id uuid not null,
    version bigint not null,
    constraint plan_facts_client primary key (client_id),
    constraint plan_facts_version check (version >= 1)
);

create table plan_item_facts (
    client_id uuid not null,
    position integer not null,
    text text not null,
    assigned_to text not null,
    target date not null,
    constraint plan_item_facts_item primary key (client_id, position),
    constraint plan_item_facts_of_plan_facts
        foreign key (client_id) references plan_facts (client_id) on delete cascade,
    constraint plan_item_facts_assigned_to check (assigned_to in ('CLIENT', 'PA'))
);
