package org.nastavnik.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.stereotype.Component;

/** The kindergarten's today, deadlines counted from it, and the moments its days begin and end in its time zone. */
@Component
public class Days {

    /** Whole minutes, because the engine's tables and people's screens round seconds up to the next day. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final WorkingDays workingDays;
    private final Clock clock;

    Days(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that lies this many working days after today. */
    public LocalDate inWorkingDays(int days) {
        return workingDays.after(today(), days);
    }

    public Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    public Date endOf(LocalDate day) {
        return Date.from(day.atTime(LAST_MINUTE).atZone(clock.getZone()).toInstant());
    }

    /** The end of this day, but of the school year's last day when the year ends before. */
    public Date endOfWithin(String year, LocalDate day) {
        return endOf(earlier(day, SchoolYear.of(year).lastDay()));
    }

    /** This long before {@code end}, for whoever has to work on what came in; half of the time left when it is less. */
    public Date leaving(Duration reserve, Date end) {
        var now = clock.instant();
        var half = now.plus(Duration.between(now, end.toInstant()).dividedBy(2));
        var reserved = end.toInstant().minus(reserve);
        return Date.from(half.isAfter(reserved) ? half : reserved);
    }

    /** @throws RefusedAnswer when the day, entered in the field with this label, is still to come */
    public void refuseFuture(String label, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw RefusedAnswer.ofField(label, "укажите сегодняшний или прошедший день.");
        }
    }

    /** @throws RefusedAnswer when the day, entered in the field with this label, lies outside the school year */
    public static void refuseOutside(String year, String label, LocalDate day) {
        var schoolYear = SchoolYear.of(year);
        if (day.isBefore(schoolYear.firstDay()) || day.isAfter(schoolYear.lastDay())) {
            throw RefusedAnswer.ofField(
                    label, "укажите день этого учебного года, не позже " + RussianDate.of(schoolYear.lastDay()) + ".");
        }
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
