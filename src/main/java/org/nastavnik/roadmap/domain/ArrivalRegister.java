package org.nastavnik.roadmap.domain;

import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.calendar.Days;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.roadmap.Arrivals;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("arrivals")
@Transactional
class ArrivalRegister implements Arrivals {

    private static final int DAYS_TO_DECIDE = 5;

    private final ArrivalRecords records;
    private final People people;
    private final Diagnostics diagnostics;
    private final Bank bank;
    private final Days days;

    ArrivalRegister(ArrivalRecords records, People people, Diagnostics diagnostics, Bank bank, Days days) {
        this.records = records;
        this.people = people;
        this.diagnostics = diagnostics;
        this.bank = bank;
        this.days = days;
    }

    @Override
    public Arrival register(String year, NewPerson newPerson, String registeredBy) {
        var person = people.hire(newPerson);
        diagnostics.enrol(year, person.id());
        var arrival = records.save(new ArrivalRecord(year, person.id(), registeredBy, days.today()));
        return new Arrival(arrival.id(), person.id());
    }

    @Override
    public Date decideBy(long arrivalId) {
        return days.endOf(days.inWorkingDays(DAYS_TO_DECIDE));
    }

    @Override
    public void decide(long arrivalId, boolean mentorNeeded, @Nullable String reason) {
        record(arrivalId).decide(mentorNeeded, reason, days.today());
    }

    @Override
    public void admit(long arrivalId) {
        var arrival = record(arrivalId);
        bank.admitMentee(arrival.schoolYear(), arrival.personId());
    }

    @Override
    public void noteUnfinished(long arrivalId) {
        record(arrivalId).leaveUnfinished();
    }

    private ArrivalRecord record(long arrivalId) {
        return records.findById(arrivalId).orElseThrow(() -> new IllegalArgumentException("No arrival " + arrivalId));
    }
}
