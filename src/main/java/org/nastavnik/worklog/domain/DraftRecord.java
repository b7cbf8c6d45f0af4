package org.nastavnik.worklog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** An answer half done; its doer alone sees it. */
@Entity
@Table(name = "task_draft")
class DraftRecord {

    @Id
    private String taskId;

    private String doer;
    private Instant savedAt;
    private String subjects;
    private String answers;

    protected DraftRecord() {}

    DraftRecord(String taskId, String doer, Map<String, String> subjects, String answers, Instant savedAt) {
        this.taskId = taskId;
        this.doer = doer;
        this.subjects = SubjectsText.of(subjects);
        this.answers = answers;
        this.savedAt = savedAt;
    }

    String answers() {
        return answers;
    }
}
