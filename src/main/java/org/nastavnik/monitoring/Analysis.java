package org.nastavnik.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * The curator's analysis of the year.
 *
 * @param statements points, 0 to 2, for each of the nine statements of conformity
 */
public record Analysis(
        long curatorId, LocalDate analysedOn, Swot swot, List<Integer> statements, String problems, String proposals) {

    /** The nine statements in the order of their points, as the curator reads them. */
    public static final List<String> STATEMENTS = List.of(
            "Цели и задачи наставничества понятны всем участникам",
            "Положение, приказы и дорожная карта приняты и соблюдаются",
            "Участники знают свои права и обязанности",
            "Пары подобраны по запросам и дефицитам, с согласия обеих сторон",
            "У каждой пары есть персонализированная программа",
            "Наставники обучены и обеспечены материалами",
            "Встречи проходили регулярно и отражены в журнале",
            "Участники получали психолого-педагогическую поддержку",
            "Результаты и лучший опыт открыты коллегам и родителям");

    public int points() {
        return statements.stream().mapToInt(Integer::intValue).sum();
    }

    public ConformityLevel level() {
        return ConformityLevel.of(points());
    }

    /** Four lists, a line for each entry. */
    public record Swot(String strengths, String weaknesses, String opportunities, String threats) {}
}
