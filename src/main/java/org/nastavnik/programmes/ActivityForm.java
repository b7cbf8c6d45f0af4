package org.nastavnik.programmes;

/** The form of an activity of a programme. */
public enum ActivityForm {
    CONSULTATION("консультация", Responsible.MENTOR),
    OBSERVATION("посещение занятия наставника", Responsible.MENTOR),
    OPEN_LESSON("открытый показ наставляемого", Responsible.MENTEE),
    JOINT_WORK("совместная подготовка или проведение", Responsible.BOTH),
    MASTER_CLASS("мастер-класс", Responsible.MENTOR),
    WEBINAR("вебинар или курс", Responsible.BOTH),
    SELF_STUDY("самообразование", Responsible.MENTEE),
    PROJECT("проект или конкурс", Responsible.BOTH);

    private enum Responsible {
        MENTOR("наставник"),
        MENTEE("наставляемый"),
        BOTH("наставник и наставляемый");

        private final String title;

        Responsible(String title) {
            this.title = title;
        }
    }

    private final String title;
    private final Responsible responsible;

    ActivityForm(String title, Responsible responsible) {
        this.title = title;
        this.responsible = responsible;
    }

    /** Who of the pair sees to it, as its plan says. */
    public String responsible() {
        return responsible.title;
    }

    public String title() {
        return title;
    }
}
