-- Sanctions and disallowances, as the benefit systems told.
create table benefit_sanction (
    client_id uuid not null,
    reference text not null,
    kind text not null,
    benefit text not null,
    first_day date not null,
    last_day date,
    constraint benefit_sanction_pk primary key (client_id, reference),
    constraint benefit_sanction_of_benefit_position foreign key (client_id)
        references benefit_position (client_id) on delete cascade,
    constraint benefit_sanction_reference_length check (length(reference) between 1 and 40),
    constraint benefit_sanction_kind_known check (kind in ('SANCTION', 'DISALLOWANCE')),
    constraint benefit_sanction_benefit_known check (
        benefit in ('JSA', 'ESA', 'IS', 'IB', 'SDB', 'PENSION_CREDIT')),
    constraint benefit_sanction_ends_after_it_begins check (last_day >= first_day)
);
