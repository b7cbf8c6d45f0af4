package org.nastavnik.worklog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.TaskAnswered;
import org.nastavnik.engine.TaskAnswered.Answered;

/** A form somebody has filled in, and how. */
@Entity
@Table(name = "done_task")
class DoneTaskRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "done_task_seq")
    @SequenceGenerator(name = "done_task_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private @Nullable String taskId;
    private String form;
    private String name;
    private String processInstanceId;
    private String process;
    private @Nullable String businessKey;
    private @Nullable String schoolYear;
    private @Nullable String item;
    private @Nullable String document;
    private String doer;
    private Instant doneAt;
    private String subjects;
    private @Nullable String decision;
    private @Nullable String answers;

    protected DoneTaskRecord() {}

    DoneTaskRecord(TaskAnswered done) {
        this.taskId = done.taskId();
        this.form = done.key();
        this.name = done.name();
        this.processInstanceId = done.processInstanceId();
        this.process = done.process();
        this.businessKey = done.businessKey();
        this.schoolYear = done.year();
        this.item = done.item();
        this.document = done.document();
        this.doer = done.doer();
        this.doneAt = done.at();
        this.subjects = SubjectsText.of(done.subjects());
        this.decision = decision(done.answers());
        this.answers = AnswersText.write(done.answers());
    }

    private static @Nullable String decision(List<Answered> answers) {
        var decided = answers.stream()
                .filter(Answered::decision)
                .map(DoneTaskRecord::words)
                .collect(Collectors.joining("; "));
        return decided.isEmpty() ? null : decided;
    }

    /** «Утвердить» says enough; «да» says nothing without its question. */
    private static String words(Answered answer) {
        return answer.text().matches("(?iu)да|нет")
                ? answer.label().replaceFirst("\\?$", "") + ": " + answer.text().toLowerCase(Locale.ROOT)
                : answer.text();
    }

    Fact fact() {
        return new Fact(id, taskId, form, name, process, document, doer, doneAt, subjects, decision);
    }

    /** Null once they have been destroyed. */
    @Nullable
    List<Answered> answers() {
        return answers == null ? null : AnswersText.read(answers);
    }

    void empty() {
        this.answers = null;
        this.decision = null;
    }

    /** Takes out what a name stands in. */
    void emptyWhere(Predicate<String> named) {
        if (answers != null) {
            this.answers = AnswersText.write(AnswersText.read(answers).stream()
                    .filter(answer -> !named.test(answer.text()))
                    .toList());
        }
    }
}
