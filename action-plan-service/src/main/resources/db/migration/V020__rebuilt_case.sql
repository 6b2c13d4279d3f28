-- When a client's case in the claims system was last rebuilt, as far as it was acted upon (IT ¶24).
create table rebuilt_case (
    client_id uuid not null,
    rebuilt_at timestamptz not null,
    constraint rebuilt_case_client primary key (client_id)
);
