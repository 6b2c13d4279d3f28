-- The client's adviser, who needs to know why the client is exempt (ADR 69).
alter table person_facts add column adviser text;
