package org.nastavnik.training.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.calendar.WorkingDays;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.training.Training;
import org.nastavnik.training.TrainingCounts;
import org.nastavnik.training.TrainingEntry;
import org.nastavnik.training.TrainingHeld;
import org.nastavnik.training.TrainingKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("training")
@Transactional
class TrainingRegister implements Training, TrainingJournal {

    private static final int DAYS_TO_ANSWER = 5;
    private static final int DAYS_TO_WATCH = 10;
    private static final int WEEK = 7;

    private final PeriodRecords periods;
    private final TrainingRecords trainings;
    private final LearnerRecords learners;
    private final Bank bank;
    private final Deadlines deadlines;
    private final WorkingDays workingDays;
    private final Days days;
    private final ApplicationEventPublisher events;

    TrainingRegister(
            PeriodRecords periods,
            TrainingRecords trainings,
            LearnerRecords learners,
            Bank bank,
            Deadlines deadlines,
            WorkingDays workingDays,
            Days days,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.trainings = trainings;
        this.learners = learners;
        this.bank = bank;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.days = days;
        this.events = events;
    }

    @Override
    public @Nullable Long openPeriod(String year, String item) {
        if (!deadlines.required(year, item)) {
            return null;
        }
        var work = Work.of(item);
        var latest = periods.findFirstByYearAndWorkOrderByNumberDesc(year, work)
                .map(PeriodRecord::number)
                .orElse(0);
        for (var span : work.spans(SchoolYear.of(year))) {
            var past = span.to().isBefore(days.today());
            if (span.number() <= latest || (past && latest == 0)) {
                continue;
            }
            var period = periods.saveAndFlush(new PeriodRecord(year, work, span));
            if (!past) {
                return period.id();
            }
            period.close();
        }
        return null;
    }

    @Override
    public Date periodBegins(long periodId) {
        return days.startOf(periodRecord(periodId).firstDay());
    }

    @Override
    public Date periodDue(long periodId) {
        return days.endOf(
                workingDays.onOrBefore(periodRecord(periodId).lastDay().minusDays(WEEK)));
    }

    @Override
    public Date periodEnds(long periodId) {
        var period = periodRecord(periodId);
        return days.endOfWithin(period.year(), Days.later(period.lastDay(), days.inWorkingDays(DAYS_TO_ANSWER)));
    }

    @Override
    public void closePeriod(long periodId) {
        periodRecord(periodId).close();
    }

    @Override
    public boolean anyHeld(String year, String item) {
        return periods.existsByYearAndWorkAndStatus(year, Work.of(item), PeriodStatus.HELD);
    }

    @Override
    public Period period(long periodId) {
        return periodRecord(periodId).view(trainings.countByPeriodId(periodId));
    }

    @Override
    public void materialPrepared(long periodId, Material material) {
        var period = periodRecord(periodId);
        refuseImpossible("Когда готов", material.readyOn(), period.year(), days.today());
        hold(period, trainings.save(new TrainingRecord(period, material)));
    }

    @Override
    public void consultationHeld(long periodId, Consultation consultation) {
        var period = periodRecord(periodId);
        refuseImpossible("Дата проведения", consultation.heldOn(), period.year(), days.today());
        var held = trainings.save(new TrainingRecord(period, consultation));
        consultation
                .participants()
                .forEach(personId -> learners.save(new LearnerRecord(held.id(), personId, Viewing.ATTENDED)));
        hold(period, held);
    }

    @Override
    public long webinarChosen(long periodId, Webinar webinar) {
        var period = periodRecord(periodId);
        refuseImpossible("Дата вебинара", webinar.heldOn(), period.year(), Days.later(period.lastDay(), days.today()));
        var chosen = trainings.save(new TrainingRecord(period, webinar));
        mentors(period.year())
                .forEach(personId -> learners.save(new LearnerRecord(chosen.id(), personId, Viewing.INVITED)));
        return chosen.id();
    }

    @Override
    public Webinar webinar(long webinarId) {
        return training(webinarId).webinar();
    }

    @Override
    public List<Long> viewers(long webinarId) {
        return learners.findByTrainingIdOrderById(webinarId).stream()
                .map(LearnerRecord::personId)
                .toList();
    }

    @Override
    public Date viewingDue(long webinarId) {
        return endOfViewing(training(webinarId), DAYS_TO_ANSWER);
    }

    @Override
    public Date viewingEnds(long webinarId) {
        return endOfViewing(training(webinarId), DAYS_TO_WATCH);
    }

    private Date endOfViewing(TrainingRecord webinar, int daysToAnswer) {
        return days.endOfWithin(
                webinar.year(), workingDays.after(Days.later(webinar.heldOn(), days.today()), daysToAnswer));
    }

    @Override
    public void watched(long webinarId, long personId, String takeaway, @Nullable String certificate) {
        learner(webinarId, personId).watched(takeaway, certificate);
    }

    @Override
    public void couldNotWatch(long webinarId, long personId, @Nullable String reason) {
        learner(webinarId, personId).couldNot(reason);
    }

    @Override
    public Viewing viewing(long webinarId, long personId) {
        return learner(webinarId, personId).status();
    }

    @Override
    public void closeViewing(long webinarId) {
        var webinar = training(webinarId);
        var period = periodRecord(webinar.periodId());
        var viewings = learners.findByTrainingIdOrderById(webinarId);
        viewings.forEach(LearnerRecord::close);
        if (viewings.stream().anyMatch(LearnerRecord::learned)) {
            webinar.watched();
            hold(period, webinar);
        } else {
            period.close();
        }
    }

    private void hold(PeriodRecord period, TrainingRecord training) {
        period.held();
        events.publishEvent(new TrainingHeld(training.year(), training.id(), training.kind()));
    }

    @Override
    public List<Long> mentors(String year) {
        return bank.mentors(year).stream().map(BankMentor::personId).toList();
    }

    @Override
    public TrainingEntry entry(long trainingId) {
        return views(List.of(training(trainingId))).get(0);
    }

    @Override
    public List<TrainingEntry> register(String year) {
        return views(trainings.findByYearAndHeldTrueOrderByHeldOnAscIdAsc(year));
    }

    @Override
    public List<Long> trainedMentors(String year) {
        var trained = register(year).stream()
                .flatMap(entry -> entry.learners().stream())
                .collect(Collectors.toSet());
        return mentors(year).stream().filter(trained::contains).toList();
    }

    @Override
    public TrainingCounts counts(String year) {
        var byKind = register(year).stream()
                .collect(Collectors.groupingBy(TrainingEntry::kind, Collectors.summingInt(entry -> 1)));
        var materials = byKind.getOrDefault(TrainingKind.MATERIAL, 0);
        var webinars = byKind.getOrDefault(TrainingKind.WEBINAR, 0);
        var all = byKind.values().stream().mapToInt(Integer::intValue).sum();
        return new TrainingCounts(
                materials,
                all - materials - webinars,
                webinars,
                new HashSet<>(mentors(year)).size(),
                trainedMentors(year).size(),
                periods.countByYearAndStatus(year, PeriodStatus.MISSED));
    }

    private List<TrainingEntry> views(Collection<TrainingRecord> records) {
        var ids = records.stream().map(TrainingRecord::id).toList();
        Map<Long, List<Long>> byTraining = learners.findByTrainingIdInOrderById(ids).stream()
                .filter(LearnerRecord::learned)
                .collect(Collectors.groupingBy(
                        LearnerRecord::trainingId, Collectors.mapping(LearnerRecord::personId, Collectors.toList())));
        return records.stream()
                .map(training -> training.view(byTraining.getOrDefault(training.id(), List.of())))
                .toList();
    }

    private static void refuseImpossible(String label, LocalDate date, String year, LocalDate latest) {
        Days.refuseOutside(year, label, date);
        if (date.isAfter(latest)) {
            throw RefusedAnswer.ofField(label, "укажите день не позже " + RussianDate.of(latest) + ".");
        }
    }

    private PeriodRecord periodRecord(long periodId) {
        return periods.findById(periodId)
                .orElseThrow(() -> new IllegalArgumentException("No period of training " + periodId));
    }

    private TrainingRecord training(long trainingId) {
        return trainings
                .findById(trainingId)
                .orElseThrow(() -> new IllegalArgumentException("No training " + trainingId));
    }

    private LearnerRecord learner(long webinarId, long personId) {
        return learners.findByTrainingIdAndPersonId(webinarId, personId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Person " + personId + " was not asked to watch webinar " + webinarId));
    }
}
