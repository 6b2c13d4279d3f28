-- Basic Skills Assessments stand in the window too, and never on the Action Plan.
alter table qualifications add column basic_skills jsonb not null default '[]';
alter table qualifications alter column basic_skills drop default;
alter table qualifications add constraint qualifications_basic_skills_number check (
    jsonb_array_length(basic_skills) <= 100);
alter table qualifications add constraint qualifications_basic_skills_shape check (
    not jsonb_path_exists(basic_skills,
        '$[*] ? (!(@.skill like_regex "^.{1,60}$" flag "s")
            || exists(@.level) && !(@.level like_regex "^.{1,60}$" flag "s")
            || exists(@.result) && !(@.result like_regex "^.{1,60}$" flag "s")
            || exists(@.assessedOn)
                && !(@.assessedOn like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
            || !(@.onActionPlan.type() == "boolean"))'));
