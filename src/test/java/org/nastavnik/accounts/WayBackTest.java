package org.nastavnik.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Visitor;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
class WayBackTest extends KindergartenTest {

    private static final Pattern PRINTED =
            Pattern.compile("для «zaved»: откройте /way-back и введите код ([0-9a-f]{24})");
    private static final String NEW_PASSWORD = "зелёный чайник поёт";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Test
    void isNotThereUnlessTheStartNamesALogin() throws Exception {
        assertThat(new Visitor(port).get("/way-back").statusCode()).isEqualTo(404);
        assertThat(new WayBack(accounts, settings(null), clock).openFor()).isEmpty();
        assertThat(new WayBack(accounts, settings("nobody"), clock).openFor()).isEmpty();
        assertThat(new WayBack(accounts, settings("system"), clock).openFor()).isEmpty();
    }

    @Test
    void theCodeInTheLogSetsANewPasswordOnce(CapturedOutput log) {
        var wayBack = new WayBack(accounts, settings("zaved"), clock);
        wayBack.whenReady(null);
        var code = lastCode(log);

        assertThat(wayBack.enter("000000000000000000000000", NEW_PASSWORD)).isFalse();
        assertThat(wayBack.enter(code, NEW_PASSWORD)).isTrue();

        assertThat(accounts.checkPassword("zaved", NEW_PASSWORD)).isTrue();
        assertThat(accounts.mustChangePassword("zaved")).isFalse();
        assertThat(wayBack.openFor()).isEmpty();
        assertThat(wayBack.enter(code, "другой чайник поёт")).isFalse();
    }

    @Test
    void theCodeIsWornOutByADayAndByGuessing(CapturedOutput log) {
        var wayBack = new WayBack(accounts, settings("zaved"), clock);
        wayBack.whenReady(null);
        var first = lastCode(log);
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));

        assertThat(wayBack.enter(first, NEW_PASSWORD)).isFalse();
        var second = lastCode(log);
        assertThat(second).isNotEqualTo(first);
        for (var guess = 0; guess < 10; guess++) {
            assertThat(wayBack.enter("ffffffffffffffffffffffff", NEW_PASSWORD)).isFalse();
        }
        assertThat(wayBack.enter(second, NEW_PASSWORD)).isFalse();
        assertThat(wayBack.enter(lastCode(log), NEW_PASSWORD)).isTrue();
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
