-- The business date of a training suite; stays empty in production.
create table business_date (
    singleton boolean primary key default true,
    day date not null,
    constraint business_date_is_one check (singleton)
);
