-- A client may claim several benefits, and one benefit several times, but never twice at once.
create extension if not exists btree_gist with schema public;

create table benefit_claim (
    client_id uuid not null,
    benefit text not null,
    first_day date not null,
    last_day date,
    ended text,
    constraint benefit_claim_pk primary key (client_id, benefit, first_day),
    constraint benefit_claim_of_benefit_position foreign key (client_id)
        references benefit_position (client_id) on delete cascade,
    constraint benefit_claim_benefit_known check (
        benefit in ('JSA', 'ESA', 'IS', 'IB', 'SDB', 'PENSION_CREDIT')),
    constraint benefit_claim_ends_after_it_begins check (last_day >= first_day),
    constraint benefit_claim_ended_known check (ended in ('WORK')),
    constraint benefit_claim_ended_has_a_last_day check (ended is null or last_day is not null),
    constraint benefit_claim_never_overlaps exclude using gist (
        client_id with =, benefit with =, daterange(first_day, last_day, '[]') with &&)
);

insert into benefit_claim (client_id, benefit, first_day, last_day)
select client_id, benefit, claim_first, claim_last from benefit_position where benefit is not null;

alter table benefit_position
    drop constraint benefit_position_benefit_known,
    drop constraint benefit_position_claim_whole,
    drop constraint benefit_position_claim_ends_after_it_begins,
    drop column benefit,
    drop column claim_first,
    drop column claim_last;
