package org.nastavnik.worklog.domain;

import java.util.Collection;
import java.util.List;
import org.nastavnik.engine.TaskAnswered;
import org.nastavnik.staff.NameInText;
import org.nastavnik.staff.People;
import org.nastavnik.worklog.DoneTask;
import org.nastavnik.worklog.Worklog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("worklog")
@Transactional
class WorkRegister implements Worklog {

    /** The variables that mean a person in every process. */
    static final List<String> PEOPLE = List.of("personId", "mentorId", "menteeId");

    private final DoneTaskRecords records;
    private final DraftRecords drafts;
    private final People people;

    WorkRegister(DoneTaskRecords records, DraftRecords drafts, People people) {
        this.records = records;
        this.drafts = drafts;
        this.people = people;
    }

    @EventListener
    void record(TaskAnswered done) {
        records.save(new DoneTaskRecord(done));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DoneTask> of(String processInstanceId) {
        return records.findByProcessInstanceIdOrderByDoneAtAscIdAsc(processInstanceId).stream()
                .map(Fact::view)
                .toList();
    }

    @Override
    public void forget(long personId) {
        var login = people.login(personId);
        records.findByDoerAndAnswersIsNotNull(login).forEach(DoneTaskRecord::empty);
        drafts.destroyOf(login);
        PEOPLE.forEach(variable -> forget(variable, List.of(personId)));
        var name = new NameInText(people.declension(personId));
        records.findByAnswersIsNotNull().forEach(done -> done.emptyWhere(name));
        drafts.deleteAll(drafts.findAll().stream()
                .filter(draft -> name.test(draft.answers()))
                .toList());
    }

    @Override
    public void forget(String variable, Collection<Long> ids) {
        for (var id : ids) {
            var subject = SubjectsText.pattern(variable, id);
            records.answeredAbout(subject).forEach(DoneTaskRecord::empty);
            drafts.destroyAbout(subject);
        }
    }
}
