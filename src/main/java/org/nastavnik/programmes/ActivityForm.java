package org.nastavnik.programmes;

/** The form of an activity of a programme. */
public enum ActivityForm {
    CONSULTATION("консультация"),
    OBSERVATION("посещение занятия наставника"),
    OPEN_LESSON("открытый показ наставляемого"),
    JOINT_WORK("совместная подготовка или проведение"),
    MASTER_CLASS("мастер-класс"),
    WEBINAR("вебинар или курс"),
    SELF_STUDY("самообразование"),
    PROJECT("проект или конкурс");

    private final String title;

    ActivityForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
