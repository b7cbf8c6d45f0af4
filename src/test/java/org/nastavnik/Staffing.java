package org.nastavnik;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;

/** Staffs a kindergarten for a test: head, curator and psychologist, and up to 30 teachers of whom some are young. */
public final class Staffing {

    /** The password of everybody in the demo. */
    public static final String PASSWORD_OF_DEMO = "nastavnik";

    /** The password of everybody in tests. */
    public static final String PASSWORD = "Luna-roka-4821";

    private static final List<String> SURNAMES = List.of(
            "Абрамова",
            "Белова",
            "Васильченко",
            "Григорьева",
            "Дмитриева",
            "Ершова",
            "Живаго",
            "Захарова",
            "Ильина",
            "Крылова-Седых",
            "Лебедева",
            "Морозова",
            "Никитина",
            "Орлова",
            "Павлова",
            "Романова",
            "Савельева",
            "Тарасова",
            "Уварова",
            "Филиппова",
            "Харитонова",
            "Цветкова",
            "Чернышёва",
            "Шестакова",
            "Щербакова",
            "Юдина",
            "Яковлева",
            "Афанасьева",
            "Быкова",
            "Воронцова");

    private final People people;
    private final Duties duties;

    public Staffing(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    /** 14 teachers of whom the last 4 are young. */
    public List<Person> staff() {
        return staff(14, 4);
    }

    /**
     * @param young how many of the teachers, the last ones, are young; the others have taught for 6 years and more
     * @return the teachers
     */
    public List<Person> staff(int teachers, int young) {
        give(Duty.HEAD, hire("zaved", "Соколова", "Мария", "заведующий", 25, false));
        give(Duty.CURATOR, hire("kurator", "Тихонова", "Елена", "старший воспитатель", 18, false));
        give(Duty.PSYCHOLOGIST, hire("psiholog", "Федорова", "Анна", "педагог-психолог", 9, false));
        var experienced = teachers - young;
        var hired = IntStream.rangeClosed(1, teachers)
                .mapToObj(number ->
                        hireTeacher(number, number <= experienced ? 5 + number : (number - experienced - 1) % 4))
                .toList();
        give(Duty.SITE_EDITOR, hired.get(0));
        give(Duty.SECRETARY, hired.get(1));
        return hired;
    }

    /** Those of the teachers who are not young. */
    public static List<Person> experienced(List<Person> teachers) {
        return teachers.stream().filter(person -> person.experience() > 5).toList();
    }

    private Person hireTeacher(int number, int experience) {
        return hire("pedagog" + number, SURNAMES.get(number - 1), "Ольга", "воспитатель", experience, true);
    }

    public Person hire(
            String login, String lastName, String firstName, String position, int experience, boolean teacher) {
        return people.hire(new NewPerson(
                login,
                PASSWORD,
                lastName,
                firstName,
                "Павловна",
                position,
                experience > 10 ? Category.HIGHEST : Category.FIRST,
                experience,
                LocalDate.of(2026 - Math.min(experience, 10), 9, 1),
                teacher,
                teacher ? "Ромашка" : null));
    }

    private void give(Duty duty, Person person) {
        duties.give(duty, person.id());
    }
}
