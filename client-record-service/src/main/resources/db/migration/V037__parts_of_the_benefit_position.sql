-- The other parts of the benefit position: each a document of its own, absent until it is known.
alter table benefit_position
    add column jobseekers_agreement jsonb,
    add column esa jsonb,
    add column pension_credit jsonb,
    add column joint_claim jsonb,
    add column work_choice jsonb,
    add column early_access jsonb,
    add column circumstances jsonb,
    add constraint benefit_position_jobseekers_agreement_shape check (
        jsonb_typeof(jobseekers_agreement) = 'object'),
    add constraint benefit_position_esa_shape check (jsonb_typeof(esa) = 'object'),
    add constraint benefit_position_pension_credit_shape check (
        jsonb_typeof(pension_credit) = 'object'),
    add constraint benefit_position_joint_claim_shape check (jsonb_typeof(joint_claim) = 'object'),
    add constraint benefit_position_work_choice_shape check (jsonb_typeof(work_choice) = 'object'),
    add constraint benefit_position_early_access_shape check (
        jsonb_typeof(early_access) = 'object'),
    add constraint benefit_position_circumstances_shape check (
        jsonb_typeof(circumstances) = 'object');
