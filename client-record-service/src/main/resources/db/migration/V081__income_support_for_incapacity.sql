-- Whether Income Support is claimed on the grounds of incapacity is yes, no, or absent (AP ¶17).
alter table benefit_position
    add constraint benefit_position_income_support_for_incapacity_known check (
        circumstances -> 'incomeSupportForIncapacity' is null
            or jsonb_typeof(circumstances -> 'incomeSupportForIncapacity') = 'boolean');
