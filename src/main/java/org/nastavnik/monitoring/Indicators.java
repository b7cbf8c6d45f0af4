package org.nastavnik.monitoring;

/**
 * What the monitoring of a year has measured. Frozen once the monitoring is closed.
 *
 * <p>A side with fewer than three answers is not shown separately, nor is the other side then, for it could be taken away
 * from the total.
 *
 * @param mentorsAnswered questionnaires of mentors filled of those asked
 * @param menteesAnswered questionnaires of mentees filled of those asked
 * @param mentorsSatisfied mentors whose overall grade is high enough, of those who answered
 * @param menteesSatisfied mentees whose overall grade is high enough, of those who answered
 * @param reports reports of mentors submitted of those asked
 * @param activities activities of the programmes carried out of those planned, by the submitted reports
 * @param meetings meetings held, by the submitted reports
 */
public record Indicators(
        Share mentorsAnswered,
        Share menteesAnswered,
        Share mentorsSatisfied,
        Share menteesSatisfied,
        Share reports,
        Share activities,
        int meetings,
        int ready,
        int readyWithSupport,
        int notReady) {

    /** Overall grade, of ten, from which a participant counts as satisfied. */
    public static final int SATISFIED_FROM = 7;

    private static final int ANONYMOUS_FROM = 3;
    private static final String TOO_FEW = "меньше трёх ответов, отдельно не показываем";

    public Share answered() {
        return mentorsAnswered.and(menteesAnswered);
    }

    public Share satisfied() {
        return mentorsSatisfied.and(menteesSatisfied);
    }

    /** The share of the satisfied of both sides together; as with one side, not of fewer than three answers. */
    public String satisfiedText() {
        return mayBeShown() ? satisfied().text() : TOO_FEW;
    }

    /** Whether there are answers enough to show what they add up to. */
    public boolean mayBeShown() {
        return enough(satisfied().whole());
    }

    /** Whether mentors and mentees may be shown apart. */
    public boolean sidesMayBeShown() {
        return enough(mentorsSatisfied.whole()) && enough(menteesSatisfied.whole());
    }

    public String mentorsSatisfiedText() {
        return sideText(mentorsSatisfied);
    }

    public String menteesSatisfiedText() {
        return sideText(menteesSatisfied);
    }

    private String sideText(Share side) {
        return side.whole() == 0 || sidesMayBeShown() ? side.text() : TOO_FEW;
    }

    private static boolean enough(int answers) {
        return answers == 0 || answers >= ANONYMOUS_FROM;
    }
}
