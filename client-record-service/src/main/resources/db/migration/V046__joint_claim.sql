-- Two members, one claim (WP ¶17); it is live until it has ended.
create table joint_claim (
    joint_claim_id uuid not null,
    version bigint not null,
    first_client uuid not null,
    second_client uuid not null,
    claimed_on date not null,
    ended_on date,
    live boolean not null generated always as (ended_on is null) stored,
    changed_by text not null,
    changed_by_name text not null,
    changed_office text not null,
    changed_at timestamptz not null,
    trace_id text not null,
    constraint joint_claim_pk primary key (joint_claim_id),
    constraint joint_claim_live_once unique (joint_claim_id, live),
    constraint joint_claim_of_first foreign key (first_client)
        references client (client_id) on delete cascade,
    constraint joint_claim_of_second foreign key (second_client)
        references client (client_id) on delete cascade,
    constraint joint_claim_version_from_one check (version >= 1),
    constraint joint_claim_of_two check (first_client <> second_client),
    constraint joint_claim_ends_after_it_begins check (ended_on >= claimed_on),
    constraint joint_claim_changed_office_shape check (changed_office ~ '^[A-Z0-9]{3}$'),
    constraint joint_claim_trace_id_shape check (trace_id ~ '^[0-9a-f]{32}$')
);
create index joint_claim_by_first on joint_claim (first_client);
create index joint_claim_by_second on joint_claim (second_client);

-- A row for each member, so that the database keeps a client to one live joint claim.
create table joint_claim_member (
    joint_claim_id uuid not null,
    client_id uuid not null,
    live boolean not null,
    constraint joint_claim_member_pk primary key (joint_claim_id, client_id),
    constraint joint_claim_member_of_claim foreign key (joint_claim_id, live)
        references joint_claim (joint_claim_id, live) on update cascade on delete cascade,
    constraint joint_claim_member_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint joint_claim_one_live_each exclude (client_id with =) where (live)
);
create index joint_claim_member_by_client on joint_claim_member (client_id);

-- The members follow from the claim, whoever writes it.
create function keep_joint_claim_members() returns trigger language plpgsql as $$
begin
    insert into joint_claim_member (joint_claim_id, client_id, live)
    values (new.joint_claim_id, new.first_client, new.live),
           (new.joint_claim_id, new.second_client, new.live);
    return null;
end
$$;
create trigger joint_claim_has_members after insert on joint_claim
    for each row execute function keep_joint_claim_members();
