package org.nastavnik.roadmap;

/** How a row or a stage of the roadmap stands by its dates. */
public enum Light {
    DONE("сделано"),
    ON_TIME("в срок"),
    SOON("скоро срок"),
    OVERDUE("просрочено"),
    NOT_REQUIRED("не требуется");

    private final String title;

    Light(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
