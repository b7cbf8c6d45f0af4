package org.nastavnik.bank.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.BankStatus;
import org.nastavnik.bank.PairWork;
import org.nastavnik.bank.PairWork.Work;
import org.nastavnik.bank.domain.BankDesk;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.Consent;
import org.nastavnik.consents.ConsentRow;
import org.nastavnik.consents.Consents;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/**
 * The bank of a school year as it stands today: it is approved once and lives on with the pairs, so it is never kept. Its id is
 * the calendar year the school year begins in.
 */
@Component
class BankPaper implements Paper {

    private static final String NOTHING = "–";

    private final Bank bank;
    private final BankDesk desk;
    private final PairWork work;
    private final Consents consents;
    private final People people;
    private final Duties duties;
    private final Days days;

    BankPaper(Bank bank, BankDesk desk, PairWork work, Consents consents, People people, Duties duties, Days days) {
        this.bank = bank;
        this.desk = desk;
        this.work = work;
        this.consents = consents;
        this.people = people;
        this.duties = duties;
        this.days = days;
    }

    @Override
    public String key() {
        return "bank";
    }

    @Override
    public String title() {
        return "Банк данных наставников и наставляемых";
    }

    @Override
    public int stage(long id) {
        return 3;
    }

    @Override
    public List<Long> of(String year) {
        return bank.approved(year) ? List.of((long) SchoolYear.of(year).firstYear()) : List.of();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("bank") ? of(origin.year()) : List.of();
    }

    /** It names what each mentee finds difficult, which is not for the secretary, a teacher among teachers. */
    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.leads();
    }

    @Override
    public Set<Long> people(long id) {
        var year = SchoolYear.beginningIn(id).toString();
        return names(bank.mentors(year), bank.mentees(year)).keySet();
    }

    @Override
    public Sheet sheet(long id) {
        var year = SchoolYear.beginningIn(id).toString();
        if (!bank.approved(year)) {
            throw new IllegalArgumentException("The bank of " + year + " is not approved");
        }
        var mentors = bank.mentors(year);
        var mentees = bank.mentees(year);
        var register = new Register(names(mentors, mentees), rows(year), work.of(year));
        var marks = desk.marks(year);
        var fields = new HashMap<String, Object>();
        fields.put("year", SchoolYear.inWords(year));
        fields.put("today", RussianDate.of(days.today()));
        fields.put("approvedOn", RussianDate.of(marks.approvedOn()));
        fields.put("checkedOn", RussianDate.of(marks.consentsCheckedOn()));
        fields.put(
                "mentors",
                register.sorted(mentors, BankMentor::personId)
                        .map(register::row)
                        .toList());
        fields.put(
                "mentees",
                register.sorted(mentees, BankMentee::personId)
                        .map(register::row)
                        .toList());
        fields.put(
                "places",
                mentors.stream()
                        .mapToInt(mentor -> Math.max(0, mentor.capacity() - mentor.mentees()))
                        .sum());
        fields.put(
                "unpaired",
                mentees.stream()
                        .filter(mentee -> mentee.status() != BankStatus.IN_PAIR)
                        .count());
        fields.put(
                "curator", duties.holderOf(Duty.CURATOR).map(Person::signature).orElse(""));
        return new Sheet(
                "bank",
                "Банк данных наставников и наставляемых, " + SchoolYear.inWords(year) + " учебный год",
                null,
                marks.approvedOn(),
                "утверждён, ведётся",
                fields);
    }

    private Map<Long, Person> names(List<BankMentor> mentors, List<BankMentee> mentees) {
        return people.named(Stream.concat(
                        mentors.stream().map(BankMentor::personId),
                        mentees.stream().map(BankMentee::personId))
                .toList());
    }

    private Map<Long, ConsentRow> rows(String year) {
        return consents.overview(year).stream().collect(Collectors.toMap(ConsentRow::personId, row -> row));
    }

    /** What the two tables are drawn from. */
    private record Register(Map<Long, Person> names, Map<Long, ConsentRow> consents, List<Work> work) {

        <T> Stream<T> sorted(List<T> rows, ToLongFunction<T> personId) {
            return rows.stream()
                    .sorted(Comparator.comparing(
                            row -> names.get(personId.applyAsLong(row)).fullName()));
        }

        MentorRow row(BankMentor mentor) {
            var person = names.get(mentor.personId());
            var answersKnown = mayProcess(person.id());
            var works =
                    work.stream().filter(pair -> pair.mentorId() == person.id()).toList();
            return new MentorRow(
                    about(person),
                    person.experience() + ", " + person.category().title(),
                    areas(answersKnown ? mentor.areas() : List.of()),
                    answersKnown ? lines(mentor.achievements(), mentor.mentoringBefore()) : List.of(NOTHING),
                    resource(mentor),
                    works.isEmpty()
                            ? List.of(NOTHING)
                            : works.stream().map(this::ofMentor).toList(),
                    mentor.status().title(),
                    consents(person.id()));
        }

        MenteeRow row(BankMentee mentee) {
            var person = names.get(mentee.personId());
            var answersKnown = mayProcess(person.id());
            var works =
                    work.stream().filter(pair -> pair.menteeId() == person.id()).toList();
            return new MenteeRow(
                    about(person),
                    person.experience() + ", " + person.category().title(),
                    answersKnown ? lines(mentee.request()) : List.of(NOTHING),
                    areas(answersKnown ? mentee.deficits() : List.of()),
                    RussianDate.of(mentee.enteredOn()),
                    works.isEmpty()
                            ? List.of(NOTHING)
                            : works.stream().map(this::ofMentee).toList(),
                    results(works),
                    mentee.status().title(),
                    consents(person.id()));
        }

        private static List<String> about(Person person) {
            var lines = new ArrayList<String>();
            lines.add(person.fullName() + ", " + person.position());
            if (person.group() != null) {
                lines.add("группа: " + person.group());
            }
            return lines;
        }

        private String ofMentor(Work pair) {
            return name(pair.menteeId()) + ": " + nature(pair);
        }

        private String ofMentee(Work pair) {
            return name(pair.mentorId()) + ": " + nature(pair);
        }

        private static String nature(Work pair) {
            return pair.nature() + ", " + pair.term() + (pair.active() ? "" : " (завершено)");
        }

        private static List<String> results(List<Work> works) {
            var results = works.stream()
                    .flatMap(pair -> Stream.ofNullable(pair.result()))
                    .toList();
            return results.isEmpty() ? List.of(NOTHING) : results;
        }

        private String name(long personId) {
            var person = names.get(personId);
            return person == null ? "выбыл(а) из банка" : person.shortName();
        }

        private static String areas(List<CompetenceArea> areas) {
            return areas.isEmpty() ? NOTHING : CompetenceArea.titles(areas);
        }

        private static List<String> lines(@Nullable String... texts) {
            var lines = Stream.of(texts)
                    .flatMap(Stream::ofNullable)
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? List.of(NOTHING) : lines;
        }

        private static List<String> resource(BankMentor mentor) {
            var lines = new ArrayList<String>();
            lines.add("возьмёт: %d, ведёт: %d".formatted(mentor.capacity(), mentor.mentees()));
            if (mentor.hoursPerWeek() != null) {
                lines.add("часов в неделю: " + mentor.hoursPerWeek());
            }
            if (mentor.preferredForm() != null) {
                lines.add("форма работы: " + mentor.preferredForm().title());
            }
            return lines;
        }

        private boolean mayProcess(long personId) {
            var row = consents.get(personId);
            return row != null && row.processing() != null && row.processing().given();
        }

        private List<String> consents(long personId) {
            var row = consents.get(personId);
            return List.of(
                    "обработка: " + decision(row == null ? null : row.processing()),
                    "публикация: " + decision(row == null ? null : row.publication()));
        }

        private static String decision(@Nullable Consent consent) {
            return consent == null ? "не дано" : consent.decision().title();
        }
    }

    /** A mentor of the bank. */
    public record MentorRow(
            List<String> about,
            String experience,
            String areas,
            List<String> achievements,
            List<String> resource,
            List<String> pairs,
            String status,
            List<String> consents) {}

    /** A mentee of the bank. */
    public record MenteeRow(
            List<String> about,
            String experience,
            List<String> request,
            String deficits,
            String enteredOn,
            List<String> pairs,
            List<String> results,
            String status,
            List<String> consents) {}
}
