-- Which job of the night ran for which business date.
create table night_run (
    job text not null,
    day date not null,
    at timestamptz not null,
    constraint night_run_once primary key (job, day)
);
