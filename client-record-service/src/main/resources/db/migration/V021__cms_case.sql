-- What the claims system last said in each of its cases. A case that is not linked waits for an
-- officer to say whose it is; until then its client is the one whom it may be about.
create table cms_case (
    case_id uuid not null,
    client_id uuid not null,
    version bigint not null,
    state text not null,
    linked boolean not null,
    rebuilt_as uuid,
    rebuilds uuid,
    said jsonb not null,
    said_at timestamptz not null,
    constraint cms_case_pk primary key (case_id),
    constraint cms_case_of_client foreign key (client_id)
        references client (client_id) on delete cascade,
    constraint cms_case_version_from_one check (version >= 1),
    constraint cms_case_state_known check (state in ('OPEN', 'DELETED', 'REBUILT')),
    constraint cms_case_rebuilt_as_another check (
        (state = 'REBUILT') = (rebuilt_as is not null) and rebuilt_as is distinct from case_id)
);
create index cms_case_by_client on cms_case (client_id);
create index cms_case_by_successor on cms_case (rebuilt_as);

-- Each case that was ever taken in, without a word about whose it is: when the client was erased, a
-- case of theirs brings nobody back.
create table cms_case_taken_in (
    case_id uuid not null,
    constraint cms_case_taken_in_pk primary key (case_id)
);
