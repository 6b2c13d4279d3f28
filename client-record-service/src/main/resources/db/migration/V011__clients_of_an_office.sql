-- The night asks for the clients of an office that has closed.
create index client_by_office on client (office);
