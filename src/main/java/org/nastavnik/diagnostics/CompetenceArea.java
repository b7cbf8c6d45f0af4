package org.nastavnik.diagnostics;

/** The areas of a kindergarten teacher's work: one dictionary for difficulties, for what mentors can teach, and for programmes. */
public enum CompetenceArea {
    STANDARDS("Знание ФГОС ДО и ФОП ДО"),
    PLANNING("Календарно-тематическое планирование"),
    LESSON("Проведение занятия: цель, методы, анализ"),
    ROUTINE("Режимные моменты"),
    ENVIRONMENT("Развивающая предметно-пространственная среда"),
    PLAY("Организация игры"),
    OBSERVATION("Педагогическая диагностика, наблюдение"),
    INCLUSION("Работа с детьми с ОВЗ"),
    EARLY_AGE("Дети раннего возраста, адаптация"),
    PARENTS("Взаимодействие с родителями"),
    DIGITAL("Цифровые средства (ИКТ)"),
    PAPERWORK("Документация группы"),
    CONFLICT("Дисциплина, конфликты, саморегуляция"),
    GROWTH("Самообразование, аттестация, конкурсы");

    private final String title;

    CompetenceArea(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
