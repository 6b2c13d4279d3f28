-- All codes of a window's job preferences are of one edition of the SOC; the window keeps the whole
-- employment history.
alter table additional_information add column soc_version text;
alter table additional_information add constraint additional_information_soc_version_known check (
    soc_version in ('SOC2000', 'SOC2010', 'SOC2020'));
update additional_information set soc_version = 'SOC2010'
    where jsonb_array_length(job_preferences) > 0;
alter table additional_information
    add constraint additional_information_soc_version_of_preferences check (
        (soc_version is null) = (jsonb_array_length(job_preferences) = 0));
alter table additional_information drop constraint additional_information_last_jobs_number;
alter table additional_information add constraint additional_information_last_jobs_number check (
    jsonb_array_length(last_jobs) <= 50);
