-- Past draws of an area and payment group, day by day: what a share shift is tried out on.
create index allocation_of_area on allocation (area, payment_group, drawn_on, referral_id);
