package org.nastavnik.bank.tasks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.BankMentee;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.domain.BankDesk;
import org.nastavnik.engine.Outcome;
import org.nastavnik.engine.TaskContext;
import org.nastavnik.engine.UserTask;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

@Component
class ApproveBank implements UserTask<ApproveBank.Answer> {

    private final BankDesk desk;
    private final BankTables tables;
    private final People people;

    ApproveBank(BankDesk desk, BankTables tables, People people) {
        this.desk = desk;
        this.tables = tables;
        this.people = people;
    }

    @Override
    public Map<String, ?> show(TaskContext task) {
        var year = task.year();
        var proposedMentors = desk.proposedMentors(year);
        var mentors = desk.allMentors(year).stream()
                .filter(mentor -> proposedMentors.contains(mentor.personId()))
                .toList();
        var proposedMentees = desk.proposedMentees(year);
        var mentees = desk.allMentees(year).stream()
                .filter(mentee -> proposedMentees.contains(mentee.personId()))
                .toList();
        var remark = desk.remarks(year).ofCurator();
        return Map.of(
                "summary",
                        "Наставников: %d, они готовы взять %d. Наставляемых: %d."
                                .formatted(
                                        mentors.size(),
                                        mentors.stream()
                                                .mapToInt(BankMentor::capacity)
                                                .sum(),
                                        mentees.size()),
                "mentors", tables.mentors(mentors),
                "mentees", tables.mentees(mentees),
                "hasRemark", remark != null,
                "curatorRemark", remark == null ? "" : remark);
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
        if (answer.decision() == Decision.RETURN) {
            desk.sendBack(task.year(), answer.comment());
            return Outcome.of("bankDecision", "returned");
        }
        desk.approve(task.year(), people.withLogin(task.doer()).id());
        return Outcome.of("bankDecision", "approved");
    }

    enum Decision {
        APPROVE,
        RETURN
    }

    record Answer(Decision decision, @Nullable String comment) {}
}
