package org.nastavnik.diagnostics;

import java.util.Collection;
import java.util.stream.Collectors;

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

    /** The titles in a line, «—» for no areas. */
    public static String titles(Collection<CompetenceArea> areas) {
        return titles(areas, "—");
    }

    /** The titles of a person's deficits in a line. */
    public static String deficits(Collection<CompetenceArea> areas) {
        return titles(areas, "отдельных дефицитов не названо");
    }

    private static String titles(Collection<CompetenceArea> areas, String none) {
        return areas.isEmpty()
                ? none
                : areas.stream().map(CompetenceArea::title).collect(Collectors.joining("; "));
    }
}
