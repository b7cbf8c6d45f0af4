package org.nastavnik.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.Visitor;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class WayBackTest extends KindergartenTest {

    private static final Pattern PRINTED =
            Pattern.compile("для «zaved»: откройте /way-back и введите код ([0-9a-f]{24})");
    private static final String NEW_PASSWORD = "зелёный чайник поёт";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isNotThereUnlessTheStartNamesALogin() throws Exception {
        assertThat(new Visitor(port).get("/way-back").statusCode()).isEqualTo(404);
        assertThat(new WayBack(accounts, transaction, settings(null), clock).openFor())
                .isEmpty();
        assertThat(new WayBack(accounts, transaction, settings("nobody"), clock).openFor())
                .isEmpty();
        assertThat(new WayBack(accounts, transaction, settings("system"), clock).openFor())
                .isEmpty();
    }

    @Test
    void theCodeInTheLogSetsANewPasswordOnce(CapturedOutput log) {
        var wayBack = new WayBack(accounts, transaction, settings("zaved"), clock);
        wayBack.whenReady(null);
        var code = lastCode(log);

        assertThat(wayBack.enter("000000000000000000000000", NEW_PASSWORD)).isFalse();
        assertThat(wayBack.enter(code, NEW_PASSWORD)).isTrue();

        assertThat(accounts.checkPassword("zaved", NEW_PASSWORD, "")).isTrue();
        assertThat(accounts.facts("zaved").passwordIssued()).isFalse();
        assertThat(wayBack.openFor()).isEmpty();
        assertThat(wayBack.enter(code, "другой чайник поёт")).isFalse();
    }

    @Test
    void theCodeIsWornOutByADayAndNotByAnybodysGuessing(CapturedOutput log) {
        var wayBack = new WayBack(accounts, transaction, settings("zaved"), clock);
        wayBack.whenReady(null);
        var first = lastCode(log);
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));

        assertThat(wayBack.enter(first, NEW_PASSWORD)).isFalse();
        var second = lastCode(log);
        assertThat(second).isNotEqualTo(first);
        for (var guess = 0; guess < 100; guess++) {
            assertThat(wayBack.enter("ffffffffffffffffffffffff", NEW_PASSWORD)).isFalse();
        }
        assertThat(lastCode(log)).isEqualTo(second);
        assertThat(wayBack.enter(second, NEW_PASSWORD)).isTrue();
    }

    @Test
    void aCodeWhosePasswordCouldNotBeKeptIsGoodForAnotherTry(CapturedOutput log) {
        var kept = new AtomicBoolean();
        var wayBack = new WayBack(accounts, failingAtTheEndUnless(kept), settings("zaved"), clock);
        wayBack.whenReady(null);
        var code = lastCode(log);

        assertThatThrownBy(() -> wayBack.enter(code, NEW_PASSWORD)).isInstanceOf(TransactionSystemException.class);
        assertThat(accounts.checkPassword("zaved", Staffing.PASSWORD, "")).isTrue();

        kept.set(true);
        assertThat(wayBack.enter(code, NEW_PASSWORD)).isTrue();
        assertThat(accounts.checkPassword("zaved", NEW_PASSWORD, "")).isTrue();
    }

    /** As when the database goes away between the last statement and the commit. */
    private TransactionOperations failingAtTheEndUnless(AtomicBoolean kept) {
        return new TransactionTemplate(new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(TransactionDefinition definition) {
                return transactions.getTransaction(definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                if (!kept.get()) {
                    transactions.rollback(status);
                    throw new TransactionSystemException("The database is gone");
                }
                transactions.commit(status);
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        });
    }

    private static AccountSettings settings(String wayBack) {
        var properties = new MapConfigurationPropertySource();
        if (wayBack != null) {
            properties.put("nastavnik.accounts.way-back", wayBack);
        }
        return new Binder(List.of(properties)).bindOrCreate("nastavnik.accounts", AccountSettings.class);
    }

    private static String lastCode(CapturedOutput log) {
        return PRINTED.matcher(log.getOut())
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }
}
