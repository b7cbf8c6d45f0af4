package org.nastavnik.consents;

/** How personal data have been destroyed. */
public enum DestructionWay {
    SYSTEM("удалены из информационной системы; копий на бумаге и в файлах не было"),
    SYSTEM_AND_COPIES("удалены из информационной системы; копии на бумаге и в файлах уничтожены");

    private final String title;

    DestructionWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
