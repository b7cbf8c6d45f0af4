package org.nastavnik;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;

/** Staffs a kindergarten for a test: head, curator and psychologist, and 14 teachers of whom 4 are young. */
public final class Staffing {

    /** The password of everybody in tests. */
    public static final String PASSWORD = "nastavnik";

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
            "Орлова");

    private final People people;
    private final Duties duties;

    public Staffing(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    public void staff() {
        give(Duty.HEAD, hire("zaved", "Соколова", "Мария", "заведующий", 25, false));
        give(Duty.CURATOR, hire("kurator", "Тихонова", "Елена", "старший воспитатель", 18, false));
        give(Duty.PSYCHOLOGIST, hire("psiholog", "Федорова", "Анна", "педагог-психолог", 9, false));
        give(Duty.SITE_EDITOR, hireTeacher(1));
        give(Duty.SECRETARY, hireTeacher(2));
        for (var number = 3; number <= SURNAMES.size(); number++) {
            hireTeacher(number);
        }
    }

    /** Teachers 11 to 14 are young; the others have taught for 6 years and more. */
    private Person hireTeacher(int number) {
        return hire(
                "pedagog" + number,
                SURNAMES.get(number - 1),
                "Ольга",
                "воспитатель",
                number > 10 ? number - 11 : 5 + number,
                true);
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
