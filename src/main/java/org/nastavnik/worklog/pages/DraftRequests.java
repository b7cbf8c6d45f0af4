package org.nastavnik.worklog.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.worklog.domain.DraftDesk;
import org.nastavnik.worklog.domain.DraftDesk.ClosedTask;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of answers, for the script in the list of tasks. */
@RestController
@RequestMapping("/tasks/{taskId}/draft")
class DraftRequests {

    private static final int LARGEST = 100 * 1024;

    private final DraftDesk drafts;

    DraftRequests(DraftDesk drafts) {
        this.drafts = drafts;
    }

    /** The values by the field's key; 204 when there is no draft. */
    @GetMapping
    ResponseEntity<Map<String, @Nullable Object>> draft(@PathVariable String taskId, Principal person) {
        var draft = drafts.draft(taskId, person.getName());
        return draft.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(draft);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String taskId, InputStream body, Principal person) throws IOException {
        var draft = body.readNBytes(LARGEST + 1);
        if (draft.length > LARGEST) {
            throw new RefusedAnswer("Черновик слишком велик: больше 100 КБ. Сократите ответы.");
        }
        drafts.save(taskId, person.getName(), new String(draft, StandardCharsets.UTF_8));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String taskId, Principal person) {
        drafts.drop(taskId, person.getName());
    }

    /** Whether there is such a task at all is nobody else's business. */
    @ExceptionHandler({ClosedTask.class, AccessDeniedException.class})
    ProblemDetail nothingOfTheirs() {
        return problem(
                HttpStatus.NOT_FOUND, "Эта задача уже закрыта или назначена другому человеку. Обновите список задач.");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedAnswer refused) {
        return problem(HttpStatus.BAD_REQUEST, refused.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle("Черновик");
        return problem;
    }
}
