-- The application adds entries only; here the database refuses all else, whoever asks. Entries more than a year old may be removed.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.happened_at < now() - interval '1 year' then
        return old;
    end if;
    raise exception 'The journal is append-only';
end $$;

create function journal_people_are_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (select 1 from journal_entry e
        where e.entry_number = old.entry_number and e.happened_at < now() - interval '1 year') then
        return old;
    end if;
    raise exception 'The journal is append-only';
end $$;

create function journal_is_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only';
end $$;

create trigger journal_entry_stays before update or delete on journal_entry
    for each row execute function journal_is_append_only();
create trigger journal_entry_person_stays before update or delete on journal_entry_person
    for each row execute function journal_people_are_append_only();
create trigger journal_entry_is_not_emptied before truncate on journal_entry
    for each statement execute function journal_is_not_emptied();
create trigger journal_entry_person_is_not_emptied before truncate on journal_entry_person
    for each statement execute function journal_is_not_emptied();
