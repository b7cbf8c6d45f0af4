package org.nastavnik.bank.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.MentorAnswer;
import org.nastavnik.bank.domain.BankDesk;
import org.nastavnik.engine.Option;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.springframework.stereotype.Component;

@Component
class ComposeBank implements UserTask<ComposeBank.Answer> {

    private final BankDesk desk;
    private final BankTables tables;

    ComposeBank(BankDesk desk, BankTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var year = task.year();
        var remarks = desk.remarks(year);
        var returned = remarks.returns() > 0;
        var mentors = desk.allMentors(year);
        var mentees = desk.allMentees(year);
        var choosable = mentors.stream()
                .filter(mentor -> mentor.answer() != MentorAnswer.DECLINED)
                .toList();
        var names = tables.names(Stream.concat(
                        choosable.stream().map(BankMentor::personId),
                        mentees.stream().map(BankMentee::personId))
                .toList());
        var proposedMentors = desk.proposedMentors(year);
        var proposedMentees = desk.proposedMentees(year);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("returned", returned);
        shown.put("comment", remarks.ofHead() == null ? "" : remarks.ofHead());
        if (remarks.ofCurator() != null) {
            shown.put("remark", remarks.ofCurator());
        }
        shown.put("mentorRows", tables.mentors(mentors));
        shown.put("menteeRows", tables.mentees(mentees));
        shown.put(
                "mentorOptions",
                choosable.stream()
                        .map(mentor -> Option.of(
                                mentor.personId(),
                                names.get(mentor.personId()).nameAndPosition() + " ("
                                        + mentor.answer().title() + ")"))
                        .toList());
        shown.put(
                "menteeOptions",
                mentees.stream()
                        .map(mentee -> names.get(mentee.personId()).option())
                        .toList());
        shown.put("mentorCount", choosable.size());
        shown.put("menteeCount", mentees.size());
        shown.put(
                "mentors",
                choosable.stream()
                        .filter(mentor -> returned
                                ? proposedMentors.contains(mentor.personId())
                                : mentor.answer() == MentorAnswer.ACCEPTED)
                        .map(mentor -> String.valueOf(mentor.personId()))
                        .toList());
        shown.put(
                "mentees",
                mentees.stream()
                        .filter(mentee -> !returned || proposedMentees.contains(mentee.personId()))
                        .map(mentee -> String.valueOf(mentee.personId()))
                        .toList());
        return shown;
    }

    @Override
    public Set<Long> concerns(TaskContext task) {
        return Stream.concat(
                        desk.allMentors(task.year()).stream().map(BankMentor::personId),
                        desk.allMentees(task.year()).stream().map(BankMentee::personId))
                .collect(Collectors.toSet());
    }

    @Override
    public Outcome complete(TaskContext task, Answer answer) {
        desk.propose(task.year(), set(answer.mentors()), set(answer.mentees()), answer.remark());
        return Outcome.none();
    }

    private static Set<Long> set(@Nullable List<Long> chosen) {
        return chosen == null ? Set.of() : Set.copyOf(chosen);
    }

    record Answer(
            @Nullable List<Long> mentors,
            @Nullable List<Long> mentees,
            @Nullable String remark) {}
}
