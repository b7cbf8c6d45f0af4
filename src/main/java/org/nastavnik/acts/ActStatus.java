package org.nastavnik.acts;

/** Where an act stands. */
public enum ActStatus {
    DRAFT("проект"),
    SUBMITTED("на утверждении"),
    RETURNED("возвращён на доработку"),
    APPROVED("утверждён"),
    IN_FORCE("действует"),
    PUBLISHED("размещён на сайте"),
    UNPUBLISHED("не размещён в срок");

    private final String title;

    ActStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
