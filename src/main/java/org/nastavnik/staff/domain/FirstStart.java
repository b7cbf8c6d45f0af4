package org.nastavnik.staff.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
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
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one-time code in memory only: a new start makes a new one, and so do too many wrong ones. */
@Component
class FirstStart implements FirstHead {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final int CODE_BYTES = 12;
    private static final int ATTEMPTS = 10;

    private final People people;
    private final Duties duties;
    private final SecureRandom random = new SecureRandom();
    private @Nullable String code;
    private int attemptsLeft;

    FirstStart(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    @EventListener
    @Order
    void whenReady(ApplicationReadyEvent ready) {
        if (awaited()) {
            renewCode();
        }
    }

    @Override
    public boolean awaited() {
        return people.everybody().isEmpty();
    }

    @Override
    @Transactional
    public synchronized boolean takeOffice(String givenCode, NewPerson head) {
        if (!awaited() || !matches(givenCode)) {
            return false;
        }
        duties.give(Duty.HEAD, people.hire(head).id());
        code = null;
        return true;
    }

    private boolean matches(String given) {
        if (code == null) {
            renewCode();
            return false;
        }
        if (MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), given.strip().getBytes(StandardCharsets.UTF_8))) {
            return true;
        }
        if (--attemptsLeft == 0) {
            renewCode();
        }
        return false;
    }

    private void renewCode() {
        var bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        code = HexFormat.of().formatHex(bytes);
        attemptsLeft = ATTEMPTS;
        log.warn("Первый запуск: сотрудников ещё нет. Откройте /first-start и введите код {}", code);
    }
}
