-- Interview types are reference data: the word itself is kept, and no name of it.
update interview set type = case type
    when 'NEW_JOBSEEKER' then 'New Jobseeker'
    when 'LP_WFI' then 'LP WFI'
    when 'PARTNER_WFI' then 'Partner WFI'
    when 'ESA_WFI' then 'ESA/IB WFI'
    when 'FLEXIBLE' then 'Flexible Intervention'
    when 'WP_REFERRAL' then 'Work Programme Referral'
    else type end;
alter table interview add constraint interview_type_is_a_word
    check (type ~ '^[A-Z][A-Za-z0-9''/& -]{1,39}$');
