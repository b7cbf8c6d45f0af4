package org.nastavnik.safeguards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nastavnik.engine.Passwords;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A demo taken over for real use: its people still have the password everybody knows. Asked before the first page is served. */
@Component
@Profile("!demo")
class NoDemoAccounts implements SmartInitializingSingleton {

    private static final String LOGIN_COLUMN = "Логин";

    private final Passwords passwords;

    NoDemoAccounts(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var found = new TreeSet<>(passwords.loginsWith(demoPassword(), demoLogins()));
        if (!found.isEmpty()) {
            throw new UnsafeStart(List.of(new Fault(
                    "В базе данных есть учётные записи с паролем демонстрации: " + String.join(", ", found) + ".",
                    "Начните с новой базы данных (spring.datasource.url): в этой вымышленные люди. Если люди в ней настоящие,"
                            + " запустите её с профилем demo без доступа из сети и смените эти пароли.")));
        }
    }

    private static String demoPassword() {
        try {
            var settings = new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource("application-demo.yaml"))
                    .get(0);
            return String.valueOf(settings.getProperty("nastavnik.demo.password"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> demoLogins() {
        try {
            var lines = new ClassPathResource("demo/staff.csv")
                    .getContentAsString(UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
            var column = lines.get(0).indexOf(LOGIN_COLUMN);
            return lines.stream().skip(1).map(line -> line.get(column)).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
