package org.nastavnik.roadmap.glance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.roadmap.Light;
import org.nastavnik.roadmap.Link;

/**
 * A year at a glance as the dashboard shows it: numbers and names of those who lead the mentoring may know, no answer of
 * anybody. Lists that grow with the staff come by pages.
 *
 * @param years the school years that have a roadmap, the latest first
 * @param year null before the first one has begun; everything below is empty then
 * @param mayBegin whether whoever asks may begin a year
 * @param words the year in one line
 */
public record YearBoard(
        LocalDate today,
        List<String> years,
        @Nullable String year,
        boolean running,
        boolean mayBegin,
        String words,
        List<Count> counts,
        @Nullable Period span,
        List<Stage> stages,
        List<Line> rows,
        Paged<Waiting> waiting,
        Paged<PairLine> pairs,
        List<Questionnaire> questionnaires,
        List<Coming> dates,
        int incidents,
        List<Link> links) {

    /** @param to null while there is no end yet */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** How many rows bear a light. */
    public record Count(Light light, String title, int rows) {}

    /** @param fact without a first day before anything has begun; without a last one until all is closed */
    public record Stage(
            int number,
            String title,
            Period plan,
            Period fact,
            Light light,
            String lightTitle,
            int rows,
            int done,
            List<Link> links) {}

    /**
     * A row of the roadmap.
     *
     * @param waitingFor whose open tasks serve it
     */
    public record Line(
            String item,
            int stage,
            String content,
            String duty,
            Period plan,
            Period fact,
            Light light,
            String lightTitle,
            String words,
            Collection<String> waitingFor,
            List<Link> links) {}

    /**
     * Somebody tasks wait for.
     *
     * @param since the day the oldest of them was given
     * @param due the nearest last day
     */
    public record Waiting(
            String name,
            String position,
            int tasks,
            int overdue,
            LocalDate since,
            @Nullable LocalDate due,
            List<Task> list) {}

    /** @param about whom or what it is about; empty where its name says everything */
    public record Task(
            String name,
            String about,
            LocalDate since,
            @Nullable LocalDate due,
            boolean overdue,
            List<Link> links) {}

    /**
     * A pair, from its proposal to its end.
     *
     * @param missed meetings that should have been held by now and were not
     * @param next when the next meeting is planned
     */
    public record PairLine(
            long id,
            String mentor,
            String mentee,
            boolean active,
            String status,
            Period period,
            String programme,
            int meetingsHeld,
            int meetingsPlanned,
            int missed,
            @Nullable LocalDate lastMeeting,
            Period next,
            List<Link> links) {}

    /** @param asked zero before anybody is asked */
    public record Questionnaire(String title, int given, int asked, Period period, List<Link> links) {}

    /** A day to come. */
    public record Coming(LocalDate day, Kind kind, String text, List<Link> links) {

        /** What happens on the day. */
        public enum Kind {
            BEGINS,
            DUE,
            COUNCIL,
            MEETINGS,
            PAIRS_END
        }
    }

    /**
     * A page of a list.
     *
     * @param page from 0
     */
    public record Paged<T>(List<T> items, int page, int pages, int total) {

        static <T> Paged<T> empty() {
            return new Paged<>(List.of(), 0, 0, 0);
        }

        /** The page of the list; the last one when the list has become shorter than that. */
        static <T> Paged<T> of(List<T> all, int page, int size) {
            var pages = (all.size() + size - 1) / size;
            var shown = Math.max(0, Math.min(page, pages - 1));
            var from = shown * size;
            return new Paged<>(all.subList(from, Math.min(all.size(), from + size)), shown, pages, all.size());
        }

        /** The same page with its items made into something else. */
        <R> Paged<R> with(List<R> made) {
            return new Paged<>(made, page, pages, total);
        }
    }
}
