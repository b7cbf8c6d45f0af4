package org.nastavnik.backup.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.nastavnik.backup.BackupSettings;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.DatabaseAddress;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.backup.archive.Restoration;
import org.nastavnik.journal.Finding;
import org.nastavnik.journal.JournalChain;
import org.nastavnik.journal.Seal;
import org.nastavnik.safeguards.Safeguards;
import org.nastavnik.safeguards.UnsafeStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Runs a command with nothing of the application but its settings and its database. */
public final class CommandLine {

    private static final Logger log = LoggerFactory.getLogger(CommandLine.class);

    private static final String VERIFY_BACKUP = "verify-backup";
    private static final String RESTORE = "restore";

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    /** H2's number for a file another program holds. */
    private static final int FILE_IS_LOCKED = 90020;

    private static final String NO_SUCH_TABLE_OF_H2 = "42S0";
    private static final String NO_SUCH_TABLE_OF_POSTGRES = "42P01";
    private static final String NOT_AS_IT_SHOULD = "База данных не отвечает как надо: ";

    private final ApplicationContext settings;
    private final List<String> words;
    private final boolean replace;

    private CommandLine(ApplicationContext settings, List<String> words, boolean replace) {
        this.settings = settings;
        this.words = words;
        this.replace = replace;
    }

    public static int run(String... arguments) {
        var words = Stream.of(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        var replace = List.of(arguments).contains("--replace");
        try (var settings = application(words.get(0)).run(arguments)) {
            return new CommandLine(settings, words, replace).run();
        } catch (UnsafeStart unsafe) {
            // Has been told.
            return REFUSED;
        }
    }

    /** What works with the database works with a safe one. */
    private static SpringApplication application(String command) {
        var application = new SpringApplicationBuilder(OnlyTheDatabase.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "spring.main.log-startup-info=false");
        if (!command.equals(VERIFY_BACKUP)) {
            application.initializers(Safeguards.ofDatabase());
        }
        return application.build();
    }

    private int run() {
        try {
            switch (words.get(0)) {
                case VERIFY_BACKUP -> verifyBackup();
                case RESTORE -> restore();
                default -> verifyJournal();
            }
            return DONE;
        } catch (Refusal refusal) {
            log.error("{}", refusal.getMessage());
        } catch (SQLException | DataAccessException failure) {
            log.error("{}", inWords(failure));
        } catch (IOException failure) {
            log.error("Файл не читается: {}", failure.getClass().getName());
        }
        return REFUSED;
    }

    private void verifyBackup() {
        try (var file = backup()) {
            var manifest = file.verify();
            log.info(
                    "Резервная копия цела: от {}, программа {}, {}, таблиц {}, строк {}, {}, журнал {}",
                    manifest.madeAt(),
                    manifest.product(),
                    manifest.database(),
                    manifest.tables().size(),
                    manifest.rows(),
                    file.isEncrypted() ? "зашифрована" : "не зашифрована",
                    manifest.journal());
        }
    }

    private void restore() throws SQLException, IOException {
        try (var file = backup()) {
            var finding = restore(file);
            log.info("Восстановлено строк: {}. {}", file.told().rows(), finding.words());
            if (!finding.whole()) {
                throw new Refusal("Данные восстановлены, но журнал обращений в копии не цел.");
            }
        }
    }

    private Finding restore(BackupFile file) throws SQLException, IOException {
        var database = settings.getBean(JdbcConnectionDetails.class);
        var address = new DatabaseAddress(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try {
            return new Restoration(address, file)
                    .run(
                            replace,
                            path().getFileName().toString(),
                            Clock.systemUTC().instant());
        } catch (Refusal | SQLException | IOException failure) {
            log.error("Копия не восстановлена, база данных осталась какой была.");
            throw failure;
        }
    }

    private void verifyJournal() throws SQLException {
        var known = words.size() < 2 ? null : seal(words.get(1));
        var finding = JournalChain.verifyOf(settings.getBean(DataSource.class), known);
        if (!finding.whole()) {
            throw new Refusal(finding.words());
        }
        log.info("{}", finding.words());
    }

    private static Seal seal(String text) {
        try {
            return Seal.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("Контрольная запись не читается: нужны номер, двоеточие и сумма из 64 знаков.");
        }
    }

    private BackupFile backup() {
        return new BackupFile(path(), settings.getBean(BackupSettings.class).password());
    }

    private Path path() {
        if (words.size() < 2) {
            throw new Refusal("Укажите файл: " + words.get(0) + " файл.zip");
        }
        return Path.of(words.get(1));
    }

    /** Without the message of the database, which may quote what people wrote. */
    private static String inWords(Throwable failure) {
        var found = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return found.map(CommandLine::inWords)
                .orElseGet(() -> NOT_AS_IT_SHOULD + failure.getClass().getName() + ".");
    }

    private static String inWords(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (failure.getErrorCode() == FILE_IS_LOCKED) {
            return "Файл базы данных занят: приложение работает. Остановите его и повторите команду"
                    + " (журнал и копии работающего приложения: страницы /journal и /backups)."
                    + " The database file is in use: stop the application first.";
        }
        if (state.equals(NO_SUCH_TABLE_OF_POSTGRES) || state.startsWith(NO_SUCH_TABLE_OF_H2)) {
            return "В этой базе данных ещё нет журнала: приложение в ней не запускали.";
        }
        return NOT_AS_IT_SHOULD + failure.getClass().getSimpleName() + ", SQLSTATE " + state
                + ". Проверьте адрес, имя и пароль базы данных.";
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @EnableConfigurationProperties(BackupSettings.class)
    static class OnlyTheDatabase {}
}
