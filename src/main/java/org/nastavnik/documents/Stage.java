package org.nastavnik.documents;

import java.util.List;

/** The folders of a year's documents: the stages of the roadmap in a few words. */
public final class Stage {

    private static final List<String> TITLES = List.of(
            "Подготовка условий",
            "Анализ кадрового состава",
            "Банк наставников и наставляемых",
            "Обучение наставников",
            "Работа наставнических пар",
            "Завершение программ",
            "Информационная поддержка");

    private Stage() {}

    /**
     * «Этап 1. Подготовка условий»
     *
     * @param number 1 to 7
     */
    public static String title(int number) {
        return "Этап " + number + ". " + TITLES.get(number - 1);
    }
}
