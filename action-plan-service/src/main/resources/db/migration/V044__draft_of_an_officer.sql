-- One draft for each officer and plan in which something is prepared; it remembers the version of
-- the plan that it was written on. The plan counts on where drafts begin.
alter table plan
    add column draft_version bigint not null default 1,
    add constraint plan_draft_version check (draft_version >= 1);
alter table plan alter column draft_version drop default;
update plan p set draft_version = d.version from draft d where d.client_id = p.client_id;
alter table draft
    add column officer text,
    add column based_on bigint;
update draft d set officer = d.changed_by, based_on = p.version
    from plan p where p.client_id = d.client_id;
-- A draft in which nothing is prepared is not kept any more.
delete from draft d using plan p
    where p.client_id = d.client_id
        and d.content -> 'newItems' = '[]'
        and d.content -> 'amendedItems' = '[]'
        and d.content -> 'texts' = jsonb_strip_nulls(jsonb_build_object(
            'aims', p.aims,
            'employmentHistory', p.employment_history,
            'personalCircumstances', p.personal_circumstances,
            'qualifications', p.qualifications,
            'info', p.info));
alter table draft
    alter column officer set not null,
    alter column based_on set not null,
    drop constraint draft_per_plan,
    add constraint draft_per_officer primary key (client_id, officer),
    add constraint draft_based_on check (based_on >= 0);
