package org.nastavnik.diagnostics;

/** A form in which a teacher would like to be helped. */
public enum HelpForm {
    CONSULTATION("консультация"),
    OPEN_LESSON("открытый показ"),
    MUTUAL_VISITS("взаимопосещение занятий"),
    MASTER_CLASS("мастер-класс"),
    WEBINAR("вебинар"),
    JOINT_WORK("совместная разработка");

    private final String title;

    HelpForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
