-- What the rules say of the parts of the benefit position (WP ¶17, ¶23, ¶29, ¶40, ¶43, ¶44, ¶48).
alter table benefit_position
    add constraint benefit_position_esa_classification_known check (
        esa ->> 'classification' in ('WRAG', 'Support Group', 'WCA Outcome Awaited',
            'WCA Disallowed', 'WCA Disallowed (Appealed)')),
    add constraint benefit_position_esa_status_known check (
        jsonb_typeof(esa) <> 'object'
            or coalesce(esa ->> 'status', '') in ('Not Known', 'Stock', 'Flow')),
    add constraint benefit_position_esa_outcome_of_a_classification check (
        esa -> 'outcome' is null
            or coalesce(esa ->> 'classification', '') in ('WRAG', 'Support Group')),
    add constraint benefit_position_esa_outcome_decided check (
        esa -> 'outcome' is null or esa #>> '{outcome,decisionDate}' is not null),
    add constraint benefit_position_esa_outcome_ends_after_decision check (
        esa #>> '{outcome,endDate}' >= esa #>> '{outcome,decisionDate}'),
    add constraint benefit_position_esa_prognosis_known check (
        esa #>> '{outcome,prognosis}'
            in ('3 Month Prognosis', '6 Months Prognosis', '12 Months + Prognosis')),
    add constraint benefit_position_esa_prognosis_of_wrag check (
        esa #> '{outcome,prognosis}' is null or esa ->> 'classification' = 'WRAG'),
    add constraint benefit_position_esa_benefit_type_known check (
        esa #>> '{outcome,benefitType}' in ('N/S', 'ESA (Cont)', 'ESA (IR)')),
    add constraint benefit_position_pension_credit_answer_known check (
        jsonb_typeof(pension_credit) <> 'object'
            or coalesce(pension_credit ->> 'answer', '')
                in ('Yes', 'Yes Health problems', 'No', 'Not Known')),
    add constraint benefit_position_pension_credit_date_of_a_yes check (
        pension_credit -> 'benefitClaimDate' is null
            or pension_credit ->> 'answer' in ('Yes', 'Yes Health problems')),
    add constraint benefit_position_joint_claim_with_another check (
        jsonb_typeof(joint_claim) <> 'object'
            or coalesce(joint_claim ->> 'otherMember', client_id::text) <> client_id::text),
    add constraint benefit_position_work_choice_referred check (
        jsonb_typeof(work_choice) <> 'object' or work_choice ->> 'referredOn' is not null),
    add constraint benefit_position_work_choice_starts_after_referral check (
        work_choice ->> 'startedOn' >= work_choice ->> 'referredOn'),
    add constraint benefit_position_early_access_reason_shape check (
        jsonb_typeof(early_access) <> 'object'
            or coalesce(early_access ->> 'reason', '') ~ '^[a-z]+(-[a-z]+)*$'),
    add constraint benefit_position_youngest_child_of_a_lone_parent check (
        circumstances -> 'youngestChildBornOn' is null
            or circumstances ->> 'loneParent' = 'true'),
    add constraint benefit_position_ib_end_of_ex_ib check (
        circumstances -> 'ibEndedOn' is null or circumstances ->> 'exIb' = 'true');
