-- Names are sought without regard to case, accents, apostrophes and hyphens.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Immutable as long as nobody edits the unaccent dictionary, which this suite never does.
create function plain_name(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(
        regexp_replace(
            lower(public.unaccent('public.unaccent'::regdictionary, name)), '[''’]', '', 'g'),
        '[^[:alnum:]]+', ' ', 'g'));
