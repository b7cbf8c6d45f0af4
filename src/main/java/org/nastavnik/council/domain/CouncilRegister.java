package org.nastavnik.council.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.council.Attendance;
import org.nastavnik.council.Council;
import org.nastavnik.council.CouncilHeld;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.MeetingState;
import org.nastavnik.council.Minutes;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("council")
@Transactional
class CouncilRegister implements Council, CouncilDesk {

    private final CouncilMeetingRecords records;
    private final ResultsOrder resultsOrder;
    private final ApplicationEventPublisher events;
    private final Documents documents;
    private final Days days;

    CouncilRegister(
            CouncilMeetingRecords records,
            ResultsOrder resultsOrder,
            ApplicationEventPublisher events,
            Documents documents,
            Days days) {
        this.records = records;
        this.resultsOrder = resultsOrder;
        this.events = events;
        this.documents = documents;
        this.days = days;
    }

    @Override
    public void register(long meetingId) {
        var meeting = existing(meetingId);
        meeting.register();
        events.publishEvent(new CouncilHeld(meeting.schoolYear(), meetingId));
    }

    @Override
    public long prepareResultsOrder(String year) {
        return resultsOrder.prepare(held(year).orElseThrow());
    }

    @Override
    public Optional<Meeting> held(String year) {
        return records.findBySchoolYearAndStateOrderById(year, MeetingState.REGISTERED).stream()
                .findFirst()
                .map(CouncilMeetingRecord::view);
    }

    @Override
    public List<Meeting> meetings(String year) {
        return records.findBySchoolYearOrderById(year).stream()
                .map(CouncilMeetingRecord::view)
                .toList();
    }

    @Override
    public Meeting meeting(long meetingId) {
        return existing(meetingId).view();
    }

    @Override
    public long call(String year, LocalDate plannedOn, String place, long secretaryId, List<String> agenda) {
        Days.refuseOutside(year, "Дата заседания", plannedOn);
        records.findBySchoolYearOrderById(year).stream()
                .filter(former -> former.state() == MeetingState.POSTPONED)
                .map(CouncilMeetingRecord::plannedOn)
                .filter(former -> !plannedOn.isAfter(former))
                .findFirst()
                .ifPresent(former -> {
                    throw RefusedAnswer.ofField(
                            "Дата заседания",
                            "назначьте день позже " + RussianDate.of(former) + ": в тот раз не было кворума.");
                });
        return records.saveAndFlush(new CouncilMeetingRecord(year, plannedOn, place, secretaryId, agenda))
                .view()
                .id();
    }

    @Override
    public void record(long meetingId, Minutes minutes) {
        var meeting = existing(meetingId);
        Days.refuseOutside(meeting.schoolYear(), "Дата протокола", minutes.heldOn());
        if (minutes.heldOn().isAfter(days.today())) {
            throw RefusedAnswer.ofField("Дата протокола", "укажите день, когда заседание уже прошло.");
        }
        if (records.existsBySchoolYearAndProtocolNumberAndIdNot(meeting.schoolYear(), minutes.number(), meetingId)) {
            throw RefusedAnswer.ofField(
                    "Номер протокола", "протокол с таким номером в этом учебном году уже есть, укажите следующий.");
        }
        meeting.record(minutes);
    }

    @Override
    public void putOff(long meetingId, Attendance attendance) {
        existing(meetingId).putOff(attendance);
    }

    @Override
    public void sign(long meetingId, long personId) {
        existing(meetingId).sign(personId, days.today());
        documents.keep(PROTOCOL, meetingId);
        documents.keep(EXTRACT, meetingId);
    }

    @Override
    public void giveBack(long meetingId, String comment) {
        existing(meetingId).giveBack(comment);
    }

    private CouncilMeetingRecord existing(long meetingId) {
        return records.findById(meetingId)
                .orElseThrow(() -> new IllegalArgumentException("No meeting of the council " + meetingId));
    }
}
