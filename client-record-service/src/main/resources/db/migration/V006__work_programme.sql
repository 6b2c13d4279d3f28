-- What the Work Programme announced for the record: no more than is shown.
create table work_programme (
    client_id uuid not null,
    hotspot text,
    notices text[] not null,
    constraint work_programme_pk primary key (client_id),
    constraint work_programme_hotspot_known check (
        hotspot in ('PRE_WP', 'WP_ELIGIBLE', 'WP_PARTICIPANT'))
);
