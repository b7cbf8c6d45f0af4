package org.nastavnik.safeguards.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** The demo's database is full of invented people with one password. */
class NoDemoDatabase implements Rule {

    private static final String URL = "spring.datasource.url";

    /** The last part of the path, before parameters. */
    private static final Pattern DEMO = Pattern.compile("(?i)^jdbc:[^;?]*[/\\\\:]demo(\\.mv\\.db)?([;?].*)?$");

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        return DEMO.matcher(settings.text(URL)).matches()
                ? Stream.of(new Fault(
                        "База данных в spring.datasource.url – демонстрационная (demo): в ней вымышленные люди с одним паролем"
                                + " на всех.",
                        "Назовите другую базу данных в spring.datasource.url (SPRING_DATASOURCE_URL), а для PostgreSQL в"
                                + " NASTAVNIK_DB_URL, или уберите эту настройку."))
                : Stream.empty();
    }
}
