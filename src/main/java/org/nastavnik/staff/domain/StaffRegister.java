package org.nastavnik.staff.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nastavnik.engine.Accounts;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.staff.Declension;
import org.nastavnik.staff.Declined;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("people")
@Transactional
class StaffRegister implements People {

    private final PersonRecords records;
    private final Accounts accounts;
    private final Declensions declensions;

    StaffRegister(PersonRecords records, Accounts accounts, Declensions declensions) {
        this.records = records;
        this.accounts = accounts;
        this.declensions = declensions;
    }

    @Override
    public Person person(long personId) {
        return records.findById(personId)
                .map(PersonRecord::view)
                .orElseThrow(() -> new IllegalArgumentException("No person " + personId));
    }

    @Override
    public Person withLogin(String login) {
        return findByLogin(login).orElseThrow(() -> new IllegalArgumentException("No person with login " + login));
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return records.findByLogin(login).map(PersonRecord::view);
    }

    @Override
    public Map<Long, Person> named(Collection<Long> personIds) {
        return records.findAllById(personIds).stream()
                .map(PersonRecord::view)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Declension declension(long personId) {
        return records.findById(personId)
                .map(declensions::of)
                .orElseThrow(() -> new IllegalArgumentException("No person " + personId));
    }

    @Override
    public Map<Long, Declension> declensions(Collection<Long> personIds) {
        return records.withWordings(personIds).stream()
                .collect(Collectors.toMap(record -> record.view().id(), declensions::of));
    }

    @Override
    public Declined declined(long personId, GrammarCase grammarCase) {
        return declension(personId).in(grammarCase);
    }

    @Override
    public String login(long personId) {
        return person(personId).login();
    }

    @Override
    public List<Person> everybody() {
        return records.findByLeftOnIsNullOrderByLastNameAscFirstNameAsc().stream()
                .map(PersonRecord::view)
                .toList();
    }

    @Override
    public List<Person> teachers() {
        return records.findByTeacherTrueAndLeftOnIsNullOrderByLastNameAscFirstNameAsc().stream()
                .map(PersonRecord::view)
                .toList();
    }

    @Override
    public Person hire(NewPerson newPerson) {
        var login = newPerson.login() == null ? freeLogin() : newPerson.login();
        var gender = newPerson.gender() == null ? declensions.gender(newPerson.name()) : newPerson.gender();
        var person =
                records.saveAndFlush(new PersonRecord(login, newPerson, gender)).view();
        var password = newPerson.password() == null ? UUID.randomUUID().toString() : newPerson.password();
        accounts.open(login, person.firstName(), person.lastName(), password);
        accounts.belongsTo(login, Map.of(DutyRoster.PARTICIPANTS, DutyRoster.PARTICIPANTS_NAME));
        return person;
    }

    /** A login says nothing of who it belongs to: the engine keeps it in its history for years. */
    private String freeLogin() {
        for (var number = records.count() + 1; ; number++) {
            var login = "pedagog" + number;
            if (!records.existsByLogin(login)) {
                return login;
            }
        }
    }
}
