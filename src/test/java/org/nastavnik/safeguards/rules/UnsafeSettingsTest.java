package org.nastavnik.safeguards.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.safeguards.rules.SettingsUnderTest.DEMO;
import static org.nastavnik.safeguards.rules.SettingsUnderTest.ON_ONE_COMPUTER;
import static org.nastavnik.safeguards.rules.SettingsUnderTest.PRODUCTION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes settings that are right and spoils them in one place: each time the start is refused with words that name the place. */
class UnsafeSettingsTest {

    private static final SettingsUnderTest WITH_PROVIDER = PRODUCTION
            .withProfiles("https", "oidc")
            .with("nastavnik.oidc.issuer", "https://login.example.ru")
            .with("nastavnik.oidc.client-id", "nastavnik")
            .with("NASTAVNIK_OIDC_CLIENT_SECRET", "secret-of-the-client");

    /** One step away from settings that are right; every one is an accident somebody has had with some server. */
    static List<Mutation> mutations() {
        return List.of(
                // the demo stays a demo
                mutation(
                        DemoStaysAtHome.class, DEMO, DEMO.withProfiles("demo", "postgresql"), "spring.profiles.active"),
                mutation(
                        DemoStaysAtHome.class,
                        DEMO,
                        DEMO.with("spring.datasource.url", "jdbc:postgresql://db/nastavnik"),
                        "spring.datasource.url"),
                mutation(
                        DemoStaysAtHome.class,
                        DEMO,
                        "NASTAVNIK_ADDRESS",
                        "https://demo.example.ru",
                        "nastavnik.address"),
                mutation(DemoStaysAtHome.class, DEMO, "nastavnik.address", "everywhere", "nastavnik.address"),
                // and leaves nothing behind
                mutation(NoDemoSettings.class, "nastavnik.demo.password", "nastavnik", "nastavnik.demo.password"),
                mutation(NoDemoSettings.class, "NASTAVNIK_DEMO_PASSWORD", "another", "NASTAVNIK_DEMO_PASSWORD"),
                mutation(NoDemoSettings.class, "nastavnik.demo.year", "empty", "nastavnik.demo.year"),
                mutation(
                        NoDemoDatabase.class,
                        "spring.datasource.url",
                        "jdbc:h2:file:./data/demo",
                        "spring.datasource.url"),
                mutation(
                        NoDemoDatabase.class,
                        "SPRING_DATASOURCE_URL",
                        "jdbc:h2:./data/demo;CIPHER=AES",
                        "SPRING_DATASOURCE_URL"),
                mutation(
                        NoDemoDatabase.class,
                        PRODUCTION.withProfiles("https", "postgresql"),
                        "NASTAVNIK_DB_URL",
                        "jdbc:postgresql://localhost:5432/demo?ssl=true",
                        "NASTAVNIK_DB_URL"),
                // the database
                mutation(
                        DatabaseHasPassword.class,
                        PRODUCTION,
                        PRODUCTION.without("NASTAVNIK_DB_PASSWORD"),
                        "spring.datasource.password"),
                mutation(
                        DatabaseHasPassword.class,
                        ON_ONE_COMPUTER,
                        ON_ONE_COMPUTER.without("NASTAVNIK_DB_PASSWORD"),
                        "NASTAVNIK_DB_PASSWORD"),
                mutation(
                        DatabaseHasPassword.class,
                        PRODUCTION.withProfiles("https", "postgresql"),
                        PRODUCTION.withProfiles("https", "postgresql").without("NASTAVNIK_DB_PASSWORD"),
                        "NASTAVNIK_DB_PASSWORD"),
                mutation(DatabaseHasPassword.class, "NASTAVNIK_DB_PASSWORD", "sa", "spring.datasource.password"),
                mutation(
                        DatabaseHasPassword.class,
                        "NASTAVNIK_DB_PASSWORD",
                        "elevenchars",
                        "spring.datasource.password"),
                mutation(
                        DatabaseHasPassword.class,
                        "NASTAVNIK_DB_PASSWORD",
                        "1111111111111111",
                        "spring.datasource.password"),
                mutation(DatabaseHasPassword.class, "spring.datasource.password", "", "spring.datasource.password"),
                // letters a service without UTF-8 has lost
                mutation(
                        LettersAreReadable.class,
                        "NASTAVNIK_KINDERGARTEN_PLACE",
                        "\uFFFD. \uFFFD\uFFFD\uFFFD",
                        "LANG=C.UTF-8"),
                // the way to it
                overNetwork("jdbc:postgresql://db.example.ru/nastavnik"),
                overNetwork("jdbc:postgresql://localhost,db.example.ru/nastavnik"),
                overNetwork("jdbc:postgresql://db.example.ru/nastavnik?sslmode=require"),
                overNetwork("jdbc:postgresql://db.example.ru/nastavnik?ssl=true&sslmode=prefer"),
                overNetwork(
                        "jdbc:postgresql://db.example.ru/nastavnik?ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory"),
                overNetwork("jdbc:postgresql://localhost/nastavnik?PGHOST=db.example.ru"),
                overNetwork("jdbc:postgresql://[broken"),
                overNetwork("jdbc:h2:tcp://db.example.ru/~/nastavnik"),
                // and copies of it
                mutation(
                        BackupPasswordIsStrong.class,
                        "NASTAVNIK_BACKUP_PASSWORD",
                        "nineteen characters",
                        "nastavnik.backup.password"),
                mutation(
                        BackupPasswordIsStrong.class,
                        "nastavnik.backup.password",
                        "abababababababababababab",
                        "NASTAVNIK_BACKUP_PASSWORD"),
                // rights
                mutation(
                        AuthorizationsAreOn.class,
                        "camunda.bpm.authorization.enabled",
                        "false",
                        "camunda.bpm.authorization.enabled"),
                mutation(
                        AuthorizationsAreOn.class,
                        "camunda.bpm.authorization.enabled",
                        "nonsense",
                        "camunda.bpm.authorization.enabled"),
                mutation(
                        AuthorizationsAreOn.class,
                        "camunda.bpm.generic-properties.properties.authorizationEnabled",
                        "false",
                        "camunda.bpm.generic-properties.properties.authorizationEnabled"),
                // open REST
                mutation(
                        RestIsGuarded.class,
                        "spring.jersey.application-path",
                        "/rest",
                        "spring.jersey.application-path"),
                mutation(RestIsGuarded.class, "SPRING_JERSEY_APPLICATIONPATH", "/", "spring.jersey.application-path"),
                mutation(
                        RestIsGuarded.class,
                        "camunda.bpm.webapp.application-path",
                        "/apps",
                        "camunda.bpm.webapp.application-path"),
                mutation(
                        RestIsGuarded.class,
                        "spring.autoconfigure.exclude",
                        "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
                        "spring.autoconfigure.exclude"),
                mutation(
                        RestIsGuarded.class,
                        "SPRING_AUTOCONFIGURE_EXCLUDE_0",
                        "org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration",
                        "spring.autoconfigure.exclude"),
                // accounts in files
                mutation(
                        NoAdministratorInSettings.class,
                        "camunda.bpm.admin-user.id",
                        "demo",
                        "camunda.bpm.admin-user.id"),
                mutation(
                        NoAdministratorInSettings.class,
                        "CAMUNDA_BPM_ADMIN_USER_PASSWORD",
                        "demo",
                        "CAMUNDA_BPM_ADMIN_USER_PASSWORD"),
                mutation(
                        NoAdministratorInSettings.class,
                        "spring.security.user.password",
                        "demo",
                        "spring.security.user.password"),
                // the address
                mutation(
                        AddressIsKnown.class,
                        ON_ONE_COMPUTER,
                        ON_ONE_COMPUTER.without("server.address"),
                        "nastavnik.address"),
                mutation(AddressIsKnown.class, ON_ONE_COMPUTER, "server.address", "0.0.0.0", "nastavnik.address"),
                mutation(
                        AddressIsKnown.class,
                        ON_ONE_COMPUTER,
                        "NASTAVNIK_ADDRESS",
                        "http://nastavnik.example.ru",
                        "nastavnik.address"),
                mutation(
                        AddressIsKnown.class, ON_ONE_COMPUTER, "nastavnik.address", "http://192.168.1.5:8080", "https"),
                mutation(AddressIsKnown.class, "NASTAVNIK_ADDRESS", "nastavnik.example.ru", "nastavnik.address"),
                mutation(AddressIsKnown.class, "NASTAVNIK_ADDRESS", "ftp://nastavnik.example.ru", "nastavnik.address"),
                mutation(
                        AddressIsKnown.class, "NASTAVNIK_ADDRESS", "https://example.ru/nastavnik", "nastavnik.address"),
                // https
                mutation(
                        TlsReachesTheProgram.class,
                        "server.forward-headers-strategy",
                        "none",
                        "server.forward-headers-strategy"),
                mutation(
                        TlsReachesTheProgram.class,
                        "server.forward-headers-strategy",
                        "framework",
                        "server.forward-headers-strategy"),
                mutation(
                        CookiesAreSecure.class,
                        "server.servlet.session.cookie.secure",
                        "false",
                        "server.servlet.session.cookie.secure"),
                mutation(
                        CookiesAreSecure.class,
                        ON_ONE_COMPUTER,
                        "SERVER_FORWARDHEADERSSTRATEGY",
                        "native",
                        "server.servlet.session.cookie.secure"),
                mutation(
                        CookiesAreSecure.class,
                        ON_ONE_COMPUTER,
                        "server.ssl.bundle",
                        "web",
                        "server.servlet.session.cookie.secure"),
                mutation(
                        CookiesAreSecure.class,
                        "camunda.bpm.webapp.csrf.enable-secure-cookie",
                        "false",
                        "camunda.bpm.webapp.csrf.enable-secure-cookie"),
                mutation(
                        CookiesAreSecure.class,
                        "server.servlet.session.cookie.http-only",
                        "false",
                        "server.servlet.session.cookie.http-only"),
                mutation(
                        CookiesAreSecure.class,
                        "server.servlet.session.cookie.same-site",
                        "none",
                        "server.servlet.session.cookie.same-site"),
                mutation(
                        CookiesAreSecure.class,
                        ON_ONE_COMPUTER,
                        "server.servlet.session.tracking-modes",
                        "cookie,url",
                        "server.servlet.session.tracking-modes"),
                // the provider of logins
                mutation(
                        ProviderIsTrusted.class,
                        WITH_PROVIDER,
                        "nastavnik.oidc.issuer",
                        "http://login.example.ru",
                        "nastavnik.oidc.issuer"),
                mutation(
                        ProviderIsTrusted.class,
                        WITH_PROVIDER,
                        WITH_PROVIDER.without("NASTAVNIK_OIDC_CLIENT_SECRET"),
                        "nastavnik.oidc.client-secret"),
                // protection switched off
                mutation(
                        WebappsKeepTheirGuards.class,
                        "camunda.bpm.webapp.header-security.content-security-policy-disabled",
                        "true",
                        "camunda.bpm.webapp.header-security.content-security-policy-disabled"),
                mutation(
                        WebappsKeepTheirGuards.class,
                        "camunda.bpm.webapp.csrf.entry-points",
                        "/api/admin/setup",
                        "camunda.bpm.webapp.csrf.entry-points"),
                mutation(NoDoorsForDevelopers.class, "spring.h2.console.enabled", "true", "spring.h2.console.enabled"),
                mutation(NoDoorsForDevelopers.class, "SPRING_JMX_ENABLED", "yes", "spring.jmx.enabled"),
                mutation(NoDoorsForDevelopers.class, "management.server.port", "9090", "management.server.port"),
                mutation(
                        NoDoorsForDevelopers.class,
                        "management.endpoints.web.exposure.include",
                        "*",
                        "management.endpoints.web.exposure.include"),
                mutation(
                        NoDoorsForDevelopers.class,
                        "spring.devtools.remote.secret",
                        "secret",
                        "spring.devtools.remote.secret"),
                mutation(
                        ErrorsKeepTheirInside.class,
                        "server.error.include-stacktrace",
                        "on-param",
                        "server.error.include-stacktrace"),
                mutation(
                        ErrorsKeepTheirInside.class,
                        "server.error.include-message",
                        "always",
                        "server.error.include-message"),
                mutation(
                        ErrorsKeepTheirInside.class,
                        "SERVER_ERROR_INCLUDEBINDINGERRORS",
                        "always",
                        "server.error.include-binding-errors"),
                mutation(
                        ErrorsKeepTheirInside.class,
                        "server.error.include-exception",
                        "true",
                        "server.error.include-exception"),
                mutation(LogsStayQuiet.class, "spring.jpa.show-sql", "true", "spring.jpa.show-sql"),
                mutation(LogsStayQuiet.class, "debug", "true", "debug"),
                mutation(
                        LogsStayQuiet.class,
                        "logging.level.org.hibernate.orm.jdbc.bind",
                        "TRACE",
                        "logging.level.org.hibernate.orm.jdbc.bind"),
                mutation(LogsStayQuiet.class, "LOGGING_LEVEL_ROOT", "debug", "LOGGING_LEVEL_ROOT"),
                // misspelt settings, and what was meant
                mutation(
                        PropertiesAreKnown.class,
                        "nastavnik.kindergarten.fulname",
                        "Детский сад",
                        "похоже на nastavnik.kindergarten.full-name"),
                mutation(PropertiesAreKnown.class, "NASTAVNIK_ADRESS", "https://a.ru", "похоже на nastavnik.address"),
                mutation(
                        PropertiesAreKnown.class,
                        "NASTAVNIK_DB_PASSWD",
                        "secret",
                        "NASTAVNIK_DB_PASSWD",
                        "похоже на NASTAVNIK_DB_PASSWORD"),
                mutation(PropertiesAreKnown.class, "nastavnik.db.password", "secret", "NASTAVNIK_DB_PASSWORD"),
                mutation(
                        PropertiesAreKnown.class,
                        "nastavnik.safeguards.enabled",
                        "false",
                        "nastavnik.safeguards.enabled"),
                mutation(PropertiesAreKnown.class, "nastavnik.kindergarten", "МБДОУ", "nastavnik.kindergarten"));
    }

    /** What looks wrong and is right. */
    static List<SettingsUnderTest> settingsThatAreRight() {
        return List.of(
                PRODUCTION,
                PRODUCTION.withProfiles("https", "postgresql"),
                PRODUCTION
                        .withProfiles("postgresql", "https")
                        .with("NASTAVNIK_DB_URL", "jdbc:postgresql://db/democracy?sslmode=verify-full"),
                PRODUCTION.with("spring.datasource.url", "jdbc:postgresql://[::1]:5432/nastavnik"),
                PRODUCTION.with("spring.datasource.url", "jdbc:postgresql:nastavnik"),
                PRODUCTION.with("spring.datasource.url", "jdbc:postgresql://db/nastavnik?ssl=true"),
                PRODUCTION.with("spring.datasource.url", "jdbc:h2:file:/srv/demo/nastavnik"),
                PRODUCTION
                        .with("NASTAVNIK_KINDERGARTEN_FULL_NAME", "МБДОУ")
                        .with("NASTAVNIK_KINDERGARTEN_SHORTNAME", "ДС"),
                PRODUCTION.with("nastavnik.kindergarten.fullName", "МБДОУ"),
                PRODUCTION.with("nastavnik.kindergarten.accepting-bodies[0]", "trade-union"),
                PRODUCTION.with("NASTAVNIK_KINDERGARTEN_ACCEPTINGBODIES_0", "trade-union"),
                PRODUCTION.with("NASTAVNIK_BACKUP_PASSWORD", "f2c81d0a9be34756a1c0"),
                PRODUCTION.with("logging.level.root", "warn"),
                PRODUCTION.with("management.endpoints.web.exposure.include", "health"),
                WITH_PROVIDER,
                ON_ONE_COMPUTER,
                ON_ONE_COMPUTER.with("nastavnik.address", "http://localhost:8080"),
                DEMO,
                DEMO.with("nastavnik.address", "http://localhost:8080"),
                DEMO.with("nastavnik.demo.year", "empty"));
    }

    @ParameterizedTest
    @MethodSource
    void settingsThatAreRight(SettingsUnderTest settings) {
        assertThat(settings.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void oneMistakeIsRefusedByItsRuleAlone(Mutation mutation) {
        assertThat(mutation.right().faults()).as("before the mistake").isEmpty();

        var faults = mutation.wrong().faults();

        assertThat(faults).as("after the mistake").isNotEmpty();
        assertThat(faults)
                .as("only the rule the mistake breaks speaks")
                .isEqualTo(mutation.wrong().faultsOf(ruleOf(mutation)));
        assertThat(faults.stream()
                        .map(fault -> fault.wrong() + " " + fault.remedy())
                        .collect(Collectors.joining(" ")))
                .contains(mutation.words());
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.wrong()).containsPattern("[а-я]{4}").endsWith(".");
            assertThat(fault.remedy()).containsPattern("[а-я]{4}").endsWith(".");
        });
    }

    @Test
    void everyRuleIsAskedAndHasAMutation() {
        var written = new ClassFileImporter()
                .importPackages(Rule.class.getPackageName()).stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(Rules.ALL.stream().map(rule -> rule.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(mutations().stream()
                        .map(mutation -> mutation.rule().getName())
                        .collect(Collectors.toSet()))
                .isEqualTo(written);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var careless = PRODUCTION
                .without("NASTAVNIK_DB_PASSWORD")
                .with("camunda.bpm.authorization.enabled", "false")
                .with("spring.h2.console.enabled", "true");

        assertThat(careless.faults()).hasSize(3);
    }

    private static Rule ruleOf(Mutation mutation) {
        return Rules.ALL.stream()
                .filter(mutation.rule()::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Mutation overNetwork(String url) {
        return mutation(DatabaseIsReachedByTls.class, "spring.datasource.url", url, "spring.datasource.url");
    }

    private static Mutation mutation(Class<? extends Rule> rule, String name, String value, String... words) {
        return mutation(rule, PRODUCTION, name, value, words);
    }

    private static Mutation mutation(
            Class<? extends Rule> rule, SettingsUnderTest right, String name, String value, String... words) {
        return mutation(rule, right, right.with(name, value), words);
    }

    private static Mutation mutation(
            Class<? extends Rule> rule, SettingsUnderTest right, SettingsUnderTest wrong, String... words) {
        return new Mutation(rule, right, wrong, words);
    }

    record Mutation(Class<? extends Rule> rule, SettingsUnderTest right, SettingsUnderTest wrong, String[] words) {

        @Override
        public String toString() {
            var changed = Stream.concat(wrong.set().entrySet().stream(), right.set().entrySet().stream())
                    .filter(entry -> !entry.getValue().equals(wrong.set().get(entry.getKey()))
                            || !entry.getValue().equals(right.set().get(entry.getKey())))
                    .map(entry -> wrong.set().containsKey(entry.getKey())
                            ? entry.getKey() + "=" + wrong.set().get(entry.getKey())
                            : "without " + entry.getKey())
                    .collect(Collectors.toSet());
            return rule.getSimpleName() + ": " + (changed.isEmpty() ? wrong.profiles() : changed);
        }
    }
}
