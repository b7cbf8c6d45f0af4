package org.nastavnik.pairs;

/** Who helps whom (the forms of mentoring of the model regulation). */
public enum PairForm {
    TEACHER_TEACHER("педагог – педагог"),
    LEADER_TEACHER("руководитель – педагог"),
    EMPLOYER_STUDENT("работодатель – студент"),
    LECTURER_TEACHER("преподаватель вуза или колледжа – молодой педагог"),
    PARTNER_TEACHER("социальный партнёр – педагог");

    private final String title;

    PairForm(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
