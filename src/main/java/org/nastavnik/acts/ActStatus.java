package org.nastavnik.acts;

import java.util.EnumSet;
import java.util.Set;

/** Where an act stands. */
public enum ActStatus {
    DRAFT("проект"),
    SUBMITTED("на утверждении"),
    RETURNED("на доработке"),
    APPROVED("решение принято, ждёт приказа"),
    IN_FORCE("действует"),
    PUBLISHED("действует, на сайте"),
    UNPUBLISHED("действует, не на сайте"),
    REPLACED("больше не действует"),
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
