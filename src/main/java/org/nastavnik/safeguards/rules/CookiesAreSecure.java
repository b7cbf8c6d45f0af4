package org.nastavnik.safeguards.rules;

import java.util.Locale;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Who has the cookie of a session has its login. */
class CookiesAreSecure implements Rule {

    private static final String COOKIE = "server.servlet.session.cookie.";

    @Override
    public Stream<Fault> faults(Settings settings) {
        return Stream.of(
                        overTlsOnly(settings), hiddenFromScripts(settings), fromOurPages(settings), inCookies(settings))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> overTlsOnly(Settings settings) {
        var encrypted = Address.of(settings).map(Address::isEncrypted).orElse(false)
                || settings.servesTls()
                || settings.isSet("server.forward-headers-strategy")
                        && !settings.text("server.forward-headers-strategy").equalsIgnoreCase("none");
        return encrypted
                ? Stream.of(COOKIE + "secure", "camunda.bpm.webapp.csrf.enable-secure-cookie")
                        .filter(property -> !settings.isOn(property))
                        .map(property -> new Fault(
                                "Включён https, но " + property
                                        + " не равно true: браузер отдал бы cookie и по открытой" + " связи.",
                                "Включите профиль https (SPRING_PROFILES_ACTIVE) или задайте " + property + "=true."))
                : Stream.empty();
    }

    private static Stream<Fault> hiddenFromScripts(Settings settings) {
        return settings.text(COOKIE + "http-only").equalsIgnoreCase("false")
                ? Stream.of(new Fault(
                        "При " + COOKIE + "http-only=false сценарий на странице прочёл бы cookie входа.",
                        "Уберите " + COOKIE + "http-only."))
                : Stream.empty();
    }

    private static Stream<Fault> fromOurPages(Settings settings) {
        var sameSite = settings.text(COOKIE + "same-site").toLowerCase(Locale.ROOT);
        return sameSite.equals("lax") || sameSite.equals("strict")
                ? Stream.empty()
                : Stream.of(new Fault(
                        "Настройка " + COOKIE
                                + "same-site не lax и не strict: чужой сайт действовал бы от имени вошедшего.",
                        "Уберите свою настройку " + COOKIE + "same-site."));
    }

    private static Stream<Fault> inCookies(Settings settings) {
        return settings.text("server.servlet.session.tracking-modes").equalsIgnoreCase("cookie")
                ? Stream.empty()
                : Stream.of(new Fault(
                        "Настройка server.servlet.session.tracking-modes не равна cookie: вход попал бы в адрес страницы, а с"
                                + " ним в журналы и ссылки.",
                        "Уберите свою настройку server.servlet.session.tracking-modes."));
    }
}
