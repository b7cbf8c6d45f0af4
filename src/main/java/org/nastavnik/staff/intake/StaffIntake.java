package org.nastavnik.staff.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nastavnik.engine.Accounts;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes on everybody of a staff file, or nobody when the file has a mistake. */
@Service
@Transactional
public class StaffIntake {

    private final People people;
    private final Duties duties;
    private final Accounts accounts;
    private final Journal journal;
    private final Clock clock;

    StaffIntake(People people, Duties duties, Accounts accounts, Journal journal, Clock clock) {
        this.people = people;
        this.duties = duties;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes everybody on with a first password of their own.
     *
     * @param by the login of whoever brings the file
     * @return the mistakes, or else the people taken on in the order of the file
     */
    public Result takeOn(String fileName, byte[] file, String by) {
        var result = takeOn(fileName, file, accounts::passwordToHandOut);
        if (result.mistakes().isEmpty()) {
            journal.changed(
                    Kind.STAFF_IMPORTED,
                    by,
                    result.people().stream().map(one -> one.person().id()).collect(Collectors.toSet()),
                    "staff/import");
        }
        return result;
    }

    /**
     * @param passwords gives each person the first password
     * @return the mistakes, or else the people taken on in the order of the file
     */
    public Result takeOn(String fileName, byte[] file, Supplier<String> passwords) {
        StaffFile staff;
        try {
            staff = StaffFile.of(FileFormat.read(fileName, file), LocalDate.now(clock));
        } catch (UnreadableFile unreadable) {
            return Result.refused(List.of(unreadable.getMessage()));
        }
        var mistakes = new ArrayList<>(staff.mistakes());
        mistakes.addAll(alreadyHere(staff.newcomers()));
        return mistakes.isEmpty()
                ? new Result(List.of(), takeOn(staff.newcomers(), passwords))
                : Result.refused(mistakes);
    }

    private List<String> alreadyHere(List<Newcomer> newcomers) {
        var names = people.everybody().stream()
                .map(person -> Column.plain(person.fullName()))
                .collect(Collectors.toSet());
        var holders = duties.all();
        var mistakes = new ArrayList<String>();
        for (var newcomer : newcomers) {
            newcomer.duties().stream()
                    .filter(holders::containsKey)
                    .forEach(duty -> mistakes.add("Строка " + newcomer.line() + ", «Обязанности»: обязанность «"
                            + duty.title() + "» исполняет " + holders.get(duty).shortName()
                            + ". Уберите её из файла; передать её можно в списке задач, «Передать обязанность»."));
            if (names.contains(Column.plain(newcomer.fullName()))) {
                mistakes.add("Строка " + newcomer.line() + ", «Фамилия»: " + newcomer.fullName()
                        + " уже есть в списке сотрудников. Удалите эту строку.");
            }
            var login = newcomer.person().login();
            if (login != null && accounts.exists(login)) {
                mistakes.add("Строка " + newcomer.line() + ", «Логин»: логин «" + login
                        + "» уже занят. Придумайте другой или оставьте ячейку пустой.");
            }
        }
        return mistakes;
    }

    /** Those with a login of their own come first, so that no login made here takes it away from them. */
    private List<TakenOn> takeOn(List<Newcomer> newcomers, Supplier<String> passwords) {
        var takenOn = new HashMap<Integer, TakenOn>();
        newcomers.stream()
                .sorted(Comparator.comparing(newcomer -> newcomer.person().login() == null))
                .forEach(newcomer -> {
                    var password = passwords.get();
                    var person = people.hire(withPassword(newcomer.person(), password));
                    takenOn.put(newcomer.line(), new TakenOn(person, password, newcomer.duties()));
                });
        var inFileOrder =
                newcomers.stream().map(newcomer -> takenOn.get(newcomer.line())).toList();
        inFileOrder.forEach(one ->
                one.duties().forEach(duty -> duties.give(duty, one.person().id())));
        return inFileOrder;
    }

    private static NewPerson withPassword(NewPerson person, String password) {
        return new NewPerson(
                person.login(),
                password,
                person.lastName(),
                person.firstName(),
                person.middleName(),
                person.position(),
                person.category(),
                person.experience(),
                person.hiredOn(),
                person.teacher(),
                person.group(),
                person.gender());
    }

    /**
     * What came of a file.
     *
     * @param mistakes Russian sentences; not empty means that nobody was taken on
     */
    public record Result(List<String> mistakes, List<TakenOn> people) {

        static Result refused(List<String> mistakes) {
            return new Result(List.copyOf(mistakes), List.of());
        }
    }

    /** @param password the first password, known only here and now */
    public record TakenOn(Person person, String password, Set<Duty> duties) {

        public String fullName() {
            return person.fullName();
        }

        public String login() {
            return person.login();
        }

        public String dutyTitles() {
            return Duty.titles(duties);
        }
    }
}
