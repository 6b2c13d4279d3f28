-- How many messages each provider has been sent; the row is locked until the message's transaction
-- ends, so that a transaction that is rolled back leaves no gap.
create table provider_sequence (
    provider text not null,
    last bigint not null,
    constraint provider_sequence_provider primary key (provider),
    constraint provider_sequence_counts check (last >= 1)
);
