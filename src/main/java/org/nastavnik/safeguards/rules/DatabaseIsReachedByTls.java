package org.nastavnik.safeguards.rules;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;
import org.nastavnik.safeguards.PublicAddress;

/** What people wrote travels to a database on another machine encrypted, and to that machine only: OWASP ASVS 5.0, 12.3.1 and 12.3.2. */
class DatabaseIsReachedByTls implements Rule {

    private static final String URL = "spring.datasource.url";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String STANDARD_FACTORY = "org.postgresql.ssl.LibPQFactory";
    private static final Set<String> CHECKED = Set.of("verify-full", "verify-ca");

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        var url = settings.text(URL);
        if (url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:")) {
            return Stream.of(
                    new Fault(
                            "База данных H2 в " + URL + " открывается по сети, и её сертификат никто не проверяет.",
                            "Держите файл H2 на этом же компьютере или перейдите на PostgreSQL (профиль postgresql, NASTAVNIK_DB_URL)."));
        }
        if (!url.startsWith(POSTGRESQL)) {
            return Stream.empty();
        }
        var connection = read(url);
        return staysOnThisMachine(connection) || isChecked(connection)
                ? Stream.empty()
                : Stream.of(new Fault(
                        "База данных в " + URL
                                + " (NASTAVNIK_DB_URL) – на другом компьютере, а соединение с ней не проверяется:"
                                + " персональные данные может прочесть тот, кто слушает сеть.",
                        "Добавьте к адресу в NASTAVNIK_DB_URL sslmode=verify-full, а если сертификат базы данных свой – ещё и"
                                + " sslrootcert с путём к нему."));
    }

    /** As the driver itself understands the address. */
    private static Map<String, String> read(String url) {
        try {
            return Arrays.stream(DriverManager.getDriver(url).getPropertyInfo(url, new Properties()))
                    .filter(property -> property.value != null)
                    .collect(Collectors.toMap(property -> property.name, property -> property.value));
        } catch (SQLException unreadable) {
            return Map.of();
        }
    }

    private static boolean staysOnThisMachine(Map<String, String> connection) {
        var hosts = connection.getOrDefault("PGHOST", "?");
        return Arrays.stream(hosts.split(",")).allMatch(PublicAddress::isLoopback);
    }

    private static boolean isChecked(Map<String, String> connection) {
        var mode = connection.get("sslmode");
        var standard = mode == null && Boolean.parseBoolean(connection.get("ssl"));
        return STANDARD_FACTORY.equals(connection.get("sslfactory"))
                && (standard || CHECKED.contains(mode == null ? "" : mode));
    }
}
