package org.nastavnik.safeguards.rules;

import java.util.stream.Stream;
import org.nastavnik.safeguards.Fault;

/** Whoever has a copied file may guess at leisure, and ZIP makes each guess cheap: only length helps. */
class BackupPasswordIsStrong implements Rule {

    private static final String PROPERTY = "nastavnik.backup.password";
    private static final int SHORTEST = 20;
    private static final int DIFFERENT = 8;

    @Override
    public boolean isOfDatabase() {
        return true;
    }

    @Override
    public Stream<Fault> faults(Settings settings) {
        var password = settings.text(PROPERTY);
        return password.isEmpty()
                        || password.length() >= SHORTEST
                                && password.chars().distinct().count() >= DIFFERENT
                ? Stream.empty()
                : Stream.of(
                        new Fault(
                                "Пароль резервных копий " + PROPERTY
                                        + " слишком простой: скопированный файл подбирают без помех.",
                                "Задайте переменную NASTAVNIK_BACKUP_PASSWORD: не короче " + SHORTEST
                                        + " знаков, например вывод команды openssl rand -hex 16. Храните пароль отдельно от копий."));
    }
}
