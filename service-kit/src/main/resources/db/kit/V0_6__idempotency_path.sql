-- Where the request went, so that the answers about someone can be found and forgotten.
alter table idempotency add column path text not null default '';
