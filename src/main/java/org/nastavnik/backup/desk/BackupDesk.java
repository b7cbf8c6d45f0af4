package org.nastavnik.backup.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.jspecify.annotations.Nullable;
import org.nastavnik.backup.BackupSettings;
import org.nastavnik.backup.Backups;
import org.nastavnik.backup.archive.BackupFile;
import org.nastavnik.backup.archive.BackupWriter;
import org.nastavnik.backup.archive.Manifest;
import org.nastavnik.backup.archive.Refusal;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Makes backups while people work. */
@Service
class BackupDesk implements Backups {

    private static final Logger log = LoggerFactory.getLogger(BackupDesk.class);

    private static final int BUFFER = 1 << 16;

    /** A night that has failed is noticed in the afternoon, while somebody can still see to the next one. */
    private static final Duration FRESH = Duration.ofHours(36);

    private final DataSource dataSource;
    private final Journal journal;
    private final BackupSettings settings;
    private final BackupDirectory backups;
    private final String product;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    BackupDesk(
            DataSource dataSource,
            Journal journal,
            BackupSettings settings,
            ObjectProvider<BuildProperties> build,
            Clock clock) {
        this.dataSource = dataSource;
        this.journal = journal;
        this.settings = settings;
        this.backups = new BackupDirectory(settings.directory());
        var built = build.getIfAvailable();
        this.product = built == null ? "dev" : built.getVersion();
        this.clock = clock;
    }

    /** The newest first. */
    List<BackupDirectory.Kept> kept() {
        return backups.all();
    }

    @Override
    public boolean areFresh() {
        try {
            var oldest = clock.instant().minus(FRESH);
            return kept().stream().anyMatch(file -> file.writtenAt().isAfter(oldest));
        } catch (UncheckedIOException unreadable) {
            log.warn("Папка резервных копий {} не читается.", directory());
            return false;
        }
    }

    Path directory() {
        return settings.directory();
    }

    int keeps() {
        return settings.keep();
    }

    boolean encrypts() {
        return settings.password() != null;
    }

    /** Without a password whoever copies a file reads it; that may be meant so, where the disk is encrypted. */
    @EventListener(ApplicationReadyEvent.class)
    void tellWhatIsUnsafe() {
        if (!encrypts()) {
            log.warn(
                    "Резервные копии не шифруются: кто скопирует файл, прочтёт все данные. Задайте nastavnik.backup.password"
                            + " (переменную NASTAVNIK_BACKUP_PASSWORD) и храните пароль отдельно от копий.");
        }
        backups.openTo()
                .ifPresent(permissions -> log.warn(
                        "Папка резервных копий {} открыта другим пользователям компьютера ({}). Закройте её: chmod 700.",
                        directory(),
                        permissions));
    }

    /**
     * @param by the login of whoever asks; null at night
     * @throws Refusal when it cannot be made; what went wrong is in the log and the journal
     */
    Made make(@Nullable String by) {
        if (!oneAtATime.tryLock()) {
            throw new Refusal("Резервная копия уже делается. Подождите, пока она будет готова.");
        }
        try {
            var made = write(by);
            log.info(
                    "Резервная копия {}: строк {}, байт {}, SHA-256 {}, журнал {}",
                    made.name(),
                    made.rows(),
                    made.size(),
                    made.sha256(),
                    made.journal());
            removeOld();
            return made;
        } catch (IOException | SQLException | RuntimeException failure) {
            throw told(failure, by);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The new one is made, whatever becomes of the old ones. */
    private void removeOld() {
        try {
            backups.keepNewest(settings.keep());
        } catch (IOException | UncheckedIOException undeletable) {
            log.warn(
                    "Старые резервные копии не удалены, проверьте права на папку {}: {}",
                    directory(),
                    undeletable.getClass().getName());
        }
    }

    /** Only its kind goes into the log: the message of a database may quote what people wrote. */
    private Refusal told(Exception failure, @Nullable String by) {
        var kind = failure.getClass();
        log.error("Резервная копия не сделана: {}", failure instanceof Refusal ? failure.getMessage() : kind.getName());
        writeDownFailure(by, kind);
        return failure instanceof Refusal refusal
                ? refusal
                : new Refusal("Резервная копия не сделана. Причина в журнале приложения: " + kind.getName() + ".");
    }

    /** Where the database fails, the journal in it does too. */
    private void writeDownFailure(@Nullable String by, Class<? extends Exception> kind) {
        try {
            journal.changed(Kind.BACKUP_FAILED, by, Set.of(), "backup: " + kind.getSimpleName());
        } catch (RuntimeException unwritten) {
            log.error(
                    "Неудача резервной копии не записана в журнал: {}",
                    unwritten.getClass().getName());
        }
    }

    /** It becomes a backup only when the journal knows of it; one that is written down and is not there does less harm. */
    private Made write(@Nullable String by) throws IOException, SQLException {
        backups.open();
        backups.refuseWithoutSpace();
        var part = backups.begin(clock.instant());
        try {
            var manifest = write(part);
            try (var written = new BackupFile(part, settings.password())) {
                written.verify();
            }
            var made = new Made(
                    BackupDirectory.finalName(part),
                    Files.size(part),
                    new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(part),
                    manifest.rows(),
                    manifest.journal());
            journal.changed(Kind.BACKUP_MADE, by, Set.of(), "backup " + made.name() + ", SHA-256 " + made.sha256());
            backups.finish(part);
            return made;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(Path part) throws IOException, SQLException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var to = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            var manifest = new BackupWriter(dataSource, product, settings.password()).write(clock.instant(), to);
            to.flush();
            channel.force(true);
            return manifest;
        }
    }

    /** @param journal number and hash of its last entry */
    record Made(String name, long size, String sha256, long rows, String journal) {}
}
