package org.nastavnik.acts;

import java.util.EnumSet;
import java.util.Set;

/** Where an act stands. */
public enum ActStatus {
    DRAFT("проект"),
    SUBMITTED("на утверждении"),
    RETURNED("возвращён на доработку"),
    APPROVED("утверждён, ждёт приказа"),
    IN_FORCE("действует"),
    PUBLISHED("размещён на сайте"),
    UNPUBLISHED("не размещён в срок"),
    REPLACED("заменён"),
    ABANDONED("работа прекращена");

    /** The act binds people now. */
    public static final Set<ActStatus> IN_FORCE_NOW = EnumSet.of(IN_FORCE, PUBLISHED, UNPUBLISHED);

    /** Somebody is still preparing the act. */
    public static final Set<ActStatus> IN_PREPARATION = EnumSet.of(DRAFT, SUBMITTED, RETURNED, APPROVED);

    private final String title;

    ActStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean inForce() {
        return IN_FORCE_NOW.contains(this);
    }

    public boolean inPreparation() {
        return IN_PREPARATION.contains(this);
    }
}
