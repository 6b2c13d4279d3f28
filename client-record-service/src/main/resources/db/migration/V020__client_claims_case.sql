-- The case in the claims system that the record is linked with, and when it was last rebuilt
-- (IT ¶24).
alter table client
    add column claims_case text,
    add column claims_case_rebuilt_at timestamptz,
    add constraint client_claims_case_length check (length(claims_case) between 1 and 40),
    add constraint client_claims_case_rebuilt_is_one check (
        claims_case_rebuilt_at is null or claims_case is not null);
