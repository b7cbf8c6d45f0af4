package org.nastavnik.worklog.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.Drafts;
import org.nastavnik.engine.OpenForms;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.engine.TaskLeft;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers half done. Each belongs to the present assignee of an open task, and is destroyed when the task leaves that
 * person's list, or thirty days after it was last saved.
 */
@Service
@Transactional
public class DraftDesk implements Drafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final DraftRecords records;
    private final OpenForms forms;
    private final Clock clock;

    DraftDesk(DraftRecords records, OpenForms forms, Clock clock) {
        this.records = records;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> of(String taskId, String login) {
        return records.findByTaskIdAndDoerAndSavedAtAfter(taskId, login, oldest())
                .map(draft -> read(draft.answers()))
                .orElse(Map.of());
    }

    /**
     * The draft of this person, empty when there is none.
     *
     * @throws ClosedTask when there is no such task any more
     * @throws AccessDeniedException when it is not this person's
     */
    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> draft(String taskId, String login) {
        refuseUnlessDoer(taskId, login);
        return of(taskId, login);
    }

    /**
     * Keeps a draft in place of the one before.
     *
     * @param draft the values by the field's key, as JSON
     * @throws ClosedTask when there is no such task any more
     * @throws AccessDeniedException when it is not this person's
     * @throws RefusedAnswer when it is no draft of this form
     */
    public void save(String taskId, String login, String draft) {
        // A draft that comes along with the answer itself waits, and then finds the task closed.
        forms.hold(taskId);
        refuseUnlessDoer(taskId, login);
        forms.check(taskId, values(draft));
        records.save(new DraftRecord(taskId, login, forms.subjects(taskId), draft, clock.instant()));
    }

    /** See {@link #save}. */
    public void drop(String taskId, String login) {
        forms.hold(taskId);
        refuseUnlessDoer(taskId, login);
        records.destroy(taskId);
    }

    @EventListener
    void destroy(TaskLeft left) {
        records.destroy(left.taskId());
    }

    /** Those nobody has saved for thirty days. */
    @Scheduled(cron = "0 40 3 * * *", zone = "${nastavnik.time.zone}")
    public void destroyOld() {
        records.destroyOlderThan(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private void refuseUnlessDoer(String taskId, String login) {
        if (!forms.doer(taskId).orElseThrow(ClosedTask::new).equals(login)) {
            throw new AccessDeniedException("A draft of another person");
        }
    }

    private static Map<String, @Nullable Object> values(String draft) {
        try {
            var values = read(draft);
            if (values != null) {
                return values;
            }
        } catch (IllegalStateException unreadable) {
            // falls through to the refusal
        }
        throw new RefusedAnswer("Черновик не читается. Обновите страницу и заполните форму снова.");
    }

    private static Map<String, @Nullable Object> read(String draft) {
        try {
            return JSON.readValue(draft, VALUES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft cannot be read", broken);
        }
    }

    /** The task is not open any more, or has never been. */
    public static final class ClosedTask extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ClosedTask() {
            super("The task is closed");
        }
    }
}
