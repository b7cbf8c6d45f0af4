package org.nastavnik.staff.domain;

import java.time.Clock;
import org.nastavnik.engine.OneTimeCode;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.FirstHead;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class FirstStart implements FirstHead {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final People people;
    private final Duties duties;
    private final TransactionOperations transaction;
    private final OneTimeCode code;

    FirstStart(People people, Duties duties, TransactionOperations transaction, Clock clock) {
        this.people = people;
        this.transaction = transaction;
        this.duties = duties;
        this.code = new OneTimeCode(
                clock,
                text -> log.warn(
                        "Первый запуск: сотрудников ещё нет. Откройте /first-start и введите код {} (действует {} ч)",
                        text,
                        OneTimeCode.VALID_FOR.toHours()));
    }

    @EventListener
    @Order
    void whenReady(ApplicationReadyEvent ready) {
        if (awaited()) {
            code.renew();
        }
    }

    @Override
    public boolean awaited() {
        return people.everybody().isEmpty();
    }

    /** The code is spent when the head is kept: a failure leaves both as they were. */
    @Override
    public synchronized boolean takeOffice(String givenCode, NewPerson head) {
        if (!awaited() || !code.matches(givenCode)) {
            return false;
        }
        transaction.executeWithoutResult(
                work -> duties.give(Duty.HEAD, people.hire(head).id()));
        code.spend();
        return true;
    }
}
