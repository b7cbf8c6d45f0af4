package org.nastavnik.kindergarten;

/**
 * What the kindergarten's regulation on mentoring allows.
 *
 * @param minExperience years of teaching from which a teacher may be a mentor
 * @param maxMentees the most mentees one mentor may have
 * @param minMonths the shortest term of a programme, full months
 * @param maxMonths the longest term of a programme, full months
 */
public record MentoringRules(int minExperience, int maxMentees, int minMonths, int maxMonths) {

    /** «от 3 до 12 месяцев» */
    public String term() {
        return "от " + minMonths + " до " + maxMonths
                + (maxMonths % 10 == 1 && maxMonths != 11 ? " месяца" : " месяцев");
    }
}
