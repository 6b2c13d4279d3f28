-- The job goal, and how the customer stands to each of the five challenges (AP ¶28, ¶44-45).
alter table plan
    add column job_goal text,
    add column basic_belief text,
    add column local_labour_market_knowledge text,
    add column jobsearch_skills text,
    add column presenting_my_case text,
    add column keeping_the_job text,
    add constraint plan_job_goal_length check (length(job_goal) <= 2000),
    add constraint plan_job_goal_no_double_quotes check (job_goal !~ '["“”„‟＂]'),
    add constraint plan_challenges check (
        basic_belief in ('FACED', 'OVERCOME')
        and local_labour_market_knowledge in ('FACED', 'OVERCOME')
        and jobsearch_skills in ('FACED', 'OVERCOME')
        and presenting_my_case in ('FACED', 'OVERCOME')
        and keeping_the_job in ('FACED', 'OVERCOME'));
