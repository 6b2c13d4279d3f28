-- Plans draw the calculations from a table of their own; nobody looks for interviews by them.
drop index interview_with_calculations;
