package org.nastavnik.staff.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.engine.Accounts;
import org.nastavnik.engine.Processes;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("duties")
@Transactional
class DutyRoster implements Duties {

    /** Everybody of the staff. */
    static final String PARTICIPANTS = "participants";

    static final String PARTICIPANTS_NAME = "Участники наставничества";

    private final DutyRecords records;
    private final People people;
    private final Accounts accounts;
    private final Processes processes;

    DutyRoster(DutyRecords records, People people, Accounts accounts, Processes processes) {
        this.records = records;
        this.people = people;
        this.accounts = accounts;
        this.processes = processes;
    }

    @Override
    public String holder(String duty) {
        return holderOf(Duty.of(duty))
                .or(() -> holderOf(Duty.CURATOR))
                .or(() -> holderOf(Duty.HEAD))
                .orElseThrow(() -> new IllegalStateException("The kindergarten has no head"))
                .login();
    }

    @Override
    public Optional<Person> holderOf(Duty duty) {
        return records.findById(duty).map(DutyRecord::personId).map(people::person);
    }

    @Override
    public boolean holds(String login, Duty duty) {
        return holderOf(duty).filter(person -> person.login().equals(login)).isPresent();
    }

    @Override
    public Map<Duty, Person> all() {
        var held = records.findAll();
        var holders = people.named(held.stream().map(DutyRecord::personId).toList());
        var all = new EnumMap<Duty, Person>(Duty.class);
        held.forEach(duty -> all.put(duty.duty(), holders.get(duty.personId())));
        return all;
    }

    @Override
    public void give(Duty duty, long personId) {
        var former = holderOf(duty);
        records.findById(duty)
                .ifPresentOrElse(held -> held.passTo(personId), () -> records.save(new DutyRecord(duty, personId)));
        records.flush();
        former.ifPresent(this::refreshGroups);
        var holder = people.person(personId);
        refreshGroups(holder);
        processes.handOver(duty.key(), holder.login());
        if (duty == Duty.CURATOR || duty == Duty.HEAD) {
            handOverVacantDuties();
        }
    }

    @Override
    public void pass(String duty, long personId) {
        give(Duty.of(duty), personId);
    }

    /** The tasks of a duty nobody holds are done by the curator or the head, whoever that is now. */
    private void handOverVacantDuties() {
        var held = all().keySet();
        Arrays.stream(Duty.values())
                .filter(duty -> !held.contains(duty))
                .forEach(duty -> processes.handOver(duty.key(), holder(duty.key())));
    }

    private void refreshGroups(Person person) {
        var groups = new LinkedHashMap<>(Map.of(PARTICIPANTS, PARTICIPANTS_NAME));
        all().forEach((duty, holder) -> {
            if (holder.id() == person.id()) {
                groups.put(duty.key(), duty.title());
            }
        });
        accounts.belongsTo(person.login(), groups);
    }
}
