-- The In Work Benefit Calculations of each client, newest first, as plans draw them (AP ¶89).
create table calculations (
    client_id uuid not null,
    facts jsonb not null,
    constraint calculations_per_client primary key (client_id),
    constraint calculations_at_most_20 check (jsonb_array_length(facts -> 'results') <= 20)
);
