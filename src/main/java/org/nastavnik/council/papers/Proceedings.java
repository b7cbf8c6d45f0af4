package org.nastavnik.council.papers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Decision;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.Minutes;
import org.nastavnik.documents.Sheet;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.monitoring.Share;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** What a meeting heard and decided, in the words of its protocol. */
@Component
class Proceedings {

    /** @param signature the name as it stands beside a signature */
    record Officer(String shortName, String signature) {

        static Officer of(Person person) {
            var name = person.name();
            return new Officer(name.lastThenInitials(), name.initialsThenLast());
        }
    }

    record DecisionLine(String text, String responsible, String due) {}

    record Result(String indicator, String amount) {}

    private final Monitoring monitoring;
    private final People people;

    Proceedings(Monitoring monitoring, People people) {
        this.monitoring = monitoring;
        this.people = people;
    }

    /** @throws IllegalArgumentException when nothing of this meeting has been written down */
    Sheet sheet(String template, String title, Meeting meeting) {
        var minutes = meeting.minutes();
        if (minutes == null) {
            throw new IllegalArgumentException("No protocol of the meeting " + meeting.id());
        }
        var fields = new HashMap<String, Object>();
        fields.put("number", minutes.number());
        fields.put("date", minutes.heldOn());
        fields.put("place", meeting.place());
        fields.put("chairman", Officer.of(people.person(minutes.chairmanId())));
        fields.put("secretary", Officer.of(people.person(meeting.secretaryId())));
        fields.put("attendance", minutes.attendance());
        fields.put("agenda", meeting.agenda());
        fields.put("heard", minutes.heard());
        fields.put("votes", minutes.votes());
        fields.put("decisions", decisions(minutes.decisions()));
        fields.put(
                "results",
                monitoring.indicators(meeting.year()).map(Proceedings::results).orElse(List.of()));
        return new Sheet(
                template,
                title + " от " + RussianDate.of(minutes.heldOn()) + " №\u00a0" + minutes.number(),
                minutes.number(),
                minutes.heldOn(),
                meeting.state().title(),
                fields);
    }

    /** Who led the meeting, wrote it down, and has to carry its decisions out, and whom the words of the protocol name. */
    Set<Long> people(Meeting meeting) {
        var concerned = new HashSet<>(Set.of(meeting.secretaryId()));
        var minutes = meeting.minutes();
        if (minutes != null) {
            concerned.add(minutes.chairmanId());
            minutes.decisions().stream().map(Decision::responsibleId).forEach(concerned::add);
            concerned.addAll(people.namedIn(words(meeting, minutes)));
        }
        return concerned;
    }

    private static String words(Meeting meeting, Minutes minutes) {
        return Stream.of(
                        meeting.agenda().stream(),
                        Stream.of(minutes.heard()),
                        minutes.decisions().stream().map(Decision::text))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private List<DecisionLine> decisions(List<Decision> decisions) {
        Map<Long, Person> responsible =
                people.named(decisions.stream().map(Decision::responsibleId).toList());
        return decisions.stream()
                .map(decision -> new DecisionLine(
                        withoutFullStop(decision.text()) + ".",
                        responsible.get(decision.responsibleId()).nameAndPosition(),
                        RussianDate.of(decision.due())))
                .toList();
    }

    private static String withoutFullStop(String text) {
        var stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static List<Result> results(Indicators indicators) {
        var verdicts = indicators.reports().part();
        return List.of(
                new Result(
                        "Заполнили анкеты, из тех, кого спросили",
                        indicators.answered().text()),
                new Result("Довольны наставничеством, из ответивших", indicators.satisfiedText()),
                new Result("Сдано отчётов наставников", indicators.reports().text()),
                new Result(
                        "Выполнено мероприятий программ",
                        indicators.activities().text()),
                new Result("Проведено встреч", Integer.toString(indicators.meetings())),
                new Result("Готовы работать самостоятельно", of(indicators.ready(), verdicts)),
                new Result("Готовы при дополнительном сопровождении", of(indicators.readyWithSupport(), verdicts)),
                new Result("Пока не готовы, нужна новая программа", of(indicators.notReady(), verdicts)));
    }

    private static String of(int part, int whole) {
        return new Share(part, whole).text();
    }
}
