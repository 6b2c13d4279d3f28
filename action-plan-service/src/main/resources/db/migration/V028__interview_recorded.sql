-- What was recorded in an interview: doubts (AP ¶119) and In Work Benefit Calculations (AP ¶89).
alter table interview
    add column questions jsonb not null default '[]',
    add column calculations jsonb not null default '[]',
    add constraint interview_one_question_of_a_kind check (jsonb_array_length(questions) <= 2),
    add constraint interview_at_most_20_calculations check (jsonb_array_length(calculations) <= 20);
create index interview_with_calculations on interview (client_id)
    where jsonb_array_length(calculations) > 0;
