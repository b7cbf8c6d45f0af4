package org.nastavnik.publications;

/** Events of the roadmap that are worth telling. */
public enum NewsKind {
    ACT_PUBLISHED("Размещён документ о наставничестве"),
    BANK_APPROVED("Утверждён банк наставников и наставляемых"),
    PAIR_ACTIVATED("Начала работу наставническая пара"),
    TRAINING_HELD("Прошло обучение наставников"),
    COUNCIL_HELD("Состоялся Итоговый педагогический совет"),
    PRACTICE_ACCEPTED("Методическая копилка пополнилась практикой");

    private final String title;

    NewsKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
