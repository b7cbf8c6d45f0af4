package org.nastavnik.engine.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;
import org.nastavnik.engine.AccountSettings;
import org.nastavnik.engine.door.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;

class PasswordHashTest extends KindergartenTest {

    @Autowired
    private IdentityService identity;

    @Test
    void aHashIsSlowAndRemembersItsRounds() {
        var hash = new SlowHash(3);

        assertThat(hash.encrypt("one")).startsWith("3$").isNotEqualTo(hash.encrypt("one"));
        assertThat(new SlowHash(5).check("one", hash.encrypt("one"))).isTrue();
        assertThat(new SlowHash(5).check("two", hash.encrypt("one"))).isFalse();
        assertThat(kept("zaved")).startsWith("{PBKDF2-SHA512}1$");
    }

    @Test
    void theProductsRoundsAreThoseOwaspAsksFor() {
        var settings = new Binder(List.of()).bindOrCreate("nastavnik.accounts", AccountSettings.class);

        assertThat(settings.passwordRounds()).isGreaterThanOrEqualTo(210_000);
    }

    @Test
    void anOldHashLetsInAndIsRenewedThen() {
        keepAsCamundaDid("zaved", Staffing.PASSWORD);

        assertThat(identity.checkPassword("zaved", "wrong")).isFalse();
        assertThat(kept("zaved")).startsWith("{SHA-512}");
        clock.moveTo(clock.instant().atZone(clock.getZone()).toLocalDate().plusDays(1));
        assertThat(identity.checkPassword("zaved", Staffing.PASSWORD)).isTrue();
        assertThat(kept("zaved")).startsWith("{PBKDF2-SHA512}1$");
        assertThat(identity.checkPassword("zaved", Staffing.PASSWORD)).isTrue();
    }

    @Test
    void noWayToSetAPasswordPassesItsRules() {
        for (var skipped : new boolean[] {false, true}) {
            var user = identity.createUserQuery().userId("zaved").singleResult();
            user.setPassword("1234567890");

            assertThatThrownBy(() -> Passage.through(() -> {
                        ((org.camunda.bpm.engine.impl.IdentityServiceImpl) identity).saveUser(user, skipped);
                        return user;
                    }))
                    .hasMessageContaining(skipped ? "Пароль не подошёл" : "does not match policy");
        }
        assertThat(identity.checkPassword("zaved", Staffing.PASSWORD)).isTrue();
    }

    private String kept(String login) {
        return jdbc.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, login);
    }

    private void keepAsCamundaDid(String login, String password) {
        var salt = jdbc.queryForObject("select SALT_ from ACT_ID_USER where ID_ = ?", String.class, login);
        jdbc.update(
                "update ACT_ID_USER set PWD_ = ? where ID_ = ?",
                "{SHA-512}" + new Sha512HashDigest().encrypt(password + salt),
                login);
    }
}
