package org.nastavnik.worklog.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.documents.Documents;
import org.nastavnik.worklog.DoneTask;

/** All of a done task but the answers, which lists never read. Its components are called as the columns of the record. */
record Fact(
        Long id,
        @Nullable String taskId,
        String form,
        String name,
        String process,
        @Nullable String document,
        String doer,
        Instant doneAt,
        String subjects,
        @Nullable String decision) {

    DoneTask view() {
        return new DoneTask(
                id, form, name, document == null ? null : address(document), doer, doneAt, decision, taskId == null);
    }

    private static String address(String document) {
        var parts = document.split("/");
        return Documents.address(parts[0], Long.parseLong(parts[1]));
    }
}
