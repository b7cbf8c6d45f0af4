package org.nastavnik.journal.domain;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nastavnik.journal.Entry;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.Identities;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Kind;
import org.nastavnik.journal.Page;
import org.nastavnik.journal.Seal;
import org.nastavnik.journal.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class AccessJournal implements Journal {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_LOGIN = 64;

    private final DataSource dataSource;
    private final JournalChain chain;
    private final Identities identities;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;
    private final Attempts attempts;
    private final Clock clock;

    AccessJournal(
            DataSource dataSource,
            Identities identities,
            EntityManager entities,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.dataSource = dataSource;
        this.chain = new JournalChain(new JdbcTemplate(dataSource));
        this.identities = identities;
        this.entities = entities;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.attempts = new Attempts(clock);
        this.clock = clock;
    }

    @Override
    public void opened(Kind kind, String login, Set<Long> people, String subject, String place) {
        if (!isOwn(login, people)) {
            ownTransaction.executeWithoutResult(
                    status -> append(new Change(kind, login, people, subject), place, Client.address()));
        }
    }

    private boolean isOwn(String login, Set<Long> people) {
        return people.size() == 1
                && identities.personOf(login).stream().anyMatch(reader -> people.equals(Set.of(reader)));
    }

    @Override
    public void changed(Kind kind, @Nullable String login, Set<Long> people, String subject) {
        var change = new Change(kind, login, people, subject);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            events.publishEvent(change);
        } else {
            ownTransaction.executeWithoutResult(status -> append(change, "", Client.address()));
        }
    }

    @Override
    public void refused(String login, String subject) {
        switch (attempts.news(login, subject)) {
            case ATTEMPT -> changed(Kind.ACCESS_REFUSED, login, Set.of(), subject);
            case MANY_MORE -> changed(Kind.ACCESS_REFUSED, login, Set.of(), "more " + Attempts.kind(subject));
            case NONE -> {}
        }
    }

    /**
     * As late as can be, because the chain is held until the end of the transaction. What the transaction has still to write to other
     * rows is written before, so that nobody waits for a row while holding the chain.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void write(Change change) {
        entities.flush();
        append(change, "", Client.address());
    }

    private void append(Change change, String place, @Nullable String address) {
        chain.append(
                clock.instant(),
                shortened(change.login(), LONGEST_LOGIN),
                change.kind(),
                change.people(),
                shortened(change.subject(), LONGEST_SUBJECT),
                place,
                address);
    }

    private static @Nullable String shortened(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    @Override
    public Page find(Search search, int page) {
        return chain.find(search, page);
    }

    @Override
    public void each(Search search, Consumer<Entry> reader) {
        chain.each(search, reader);
    }

    @Override
    public Page readingsOf(long personId, String own, int page) {
        return chain.readingsOf(personId, own, page);
    }

    @Override
    public Seal seal() {
        return chain.last();
    }

    @Override
    public Finding verify(@Nullable Seal known) {
        try {
            return JournalChain.verifyOf(dataSource, known);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The journal cannot be read", failure);
        }
    }

    /** What is to be written at the end of a transaction. */
    record Change(Kind kind, @Nullable String login, Set<Long> people, String subject) {}
}
