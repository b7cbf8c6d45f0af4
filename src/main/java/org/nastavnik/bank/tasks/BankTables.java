package org.nastavnik.bank.tasks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Component;

/** The bank as the curator and the head see it in their forms. */
@Component
class BankTables {

    private static final String NOTHING = "—";

    private final People people;

    BankTables(People people) {
        this.people = people;
    }

    List<MentorRow> mentors(List<BankMentor> mentors) {
        var names = people.named(mentors.stream().map(BankMentor::personId).toList());
        return mentors.stream()
                .map(mentor -> {
                    var person = names.get(mentor.personId());
                    return new MentorRow(
                            person.nameAndPosition(),
                            String.valueOf(person.experience()),
                            mentor.answer().title(),
                            CompetenceArea.titles(mentor.areas()),
                            time(mentor),
                            remarks(mentor));
                })
                .toList();
    }

    List<MenteeRow> mentees(List<BankMentee> mentees) {
        var names = people.named(mentees.stream().map(BankMentee::personId).toList());
        return mentees.stream()
                .map(mentee -> {
                    var person = names.get(mentee.personId());
                    return new MenteeRow(
                            person.nameAndPosition(),
                            String.valueOf(person.experience()),
                            CompetenceArea.titles(mentee.deficits()),
                            orNothing(mentee.request()),
                            wished(mentee));
                })
                .toList();
    }

    Map<Long, Person> names(List<Long> personIds) {
        return people.named(personIds);
    }

    private static String time(BankMentor mentor) {
        return mentor.hoursPerWeek() == null
                ? NOTHING
                : "наставляемых: %d, часов в неделю: %d".formatted(mentor.capacity(), mentor.hoursPerWeek());
    }

    private static String remarks(BankMentor mentor) {
        var form = mentor.preferredForm() == null
                ? ""
                : "форма: " + mentor.preferredForm().title();
        var limitations = mentor.limitations() == null ? "" : "; ограничения: " + mentor.limitations();
        var training = mentor.trainingNeeds() == null ? "" : "; чему научиться самому: " + mentor.trainingNeeds();
        return orNothing((form + limitations + training).isEmpty() ? null : form + limitations + training);
    }

    private String wished(BankMentee mentee) {
        return mentee.wishedMentor() == null
                ? NOTHING
                : people.person(mentee.wishedMentor()).shortName();
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? NOTHING : text;
    }

    record MentorRow(String person, String experience, String answer, String areas, String time, String remarks) {}

    record MenteeRow(String person, String experience, String deficits, String request, String wishedMentor) {}
}
