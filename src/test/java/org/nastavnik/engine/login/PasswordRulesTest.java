package org.nastavnik.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.engine.ForbiddenInPasswords;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class PasswordRulesTest {

    private final PasswordRules rules = rules(new MockEnvironment());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luna-roka-4821",
                "корабль плывёт домой",
                "зелёный чайник поёт",
                "Lomi-tuna-48271",
                "h7Gq0xpW2z",
                "aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd zayats kapusta"
            })
    void letsAnythingLongAndUncommonPass(String password) {
        assertThat(rules.objections(password, user())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "qwertyuiop",
                "aaaaaaaaaa",
                "password123",
                "correct horse battery staple",
                "йцукенгшщз",
                "фывапролдж",
                "пароль1234",
                "parol12345",
                "gfhjkm12345",
                "воспитатель",
                "Password2026",
                "11.09.1975",
                "наставник2026",
                "nastavnik1"
            })
    void refusesWhatIsGuessedSoon(String password) {
        assertThat(rules.objections(password, user()))
                .containsExactly("Такой пароль легко угадать. Придумайте фразу из нескольких не связанных слов.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ЩЕРБАКОВА летит домой",
                "scherbakova-tuna-48271",
                "tuna ольга 48271 roka",
                "pedagog7-tuna-48271",
                "zvezdochka-tuna-48271"
            })
    void refusesWhatEverybodyAroundKnows(String password) {
        assertThat(rules.objections(password, user()))
                .contains("Пароль: без логина, имени, фамилии и названия детского сада.");
    }

    @Test
    void refusesTooShortAndTooLong() {
        assertThat(rules.objections("h7Gq0xpW2", user())).containsExactly("Пароль: не меньше 10 знаков.");
        assertThat(rules.objections("h7Gq0xpW2z".repeat(13), user())).containsExactly("Пароль: не больше 128 знаков.");
        assertThat(rules.objections("h7Gq0xpW2z".repeat(12), user())).isEmpty();
    }

    @Test
    void theDemosPasswordIsForTheDemoAlone() {
        var demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(rules(demo).objections("nastavnik", user())).isEmpty();
        assertThat(rules.objections("nastavnik", user())).isNotEmpty();
    }

    private static PasswordRules rules(MockEnvironment environment) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("words", (ForbiddenInPasswords) () -> List.of("МБДОУ «Звёздочка»"));
        return new PasswordRules(beans.getBeanProvider(ForbiddenInPasswords.class), "nastavnik", environment);
    }

    private static UserEntity user() {
        var user = new UserEntity("pedagog7");
        user.setFirstName("Ольга");
        user.setLastName("Щербакова");
        return user;
    }
}
