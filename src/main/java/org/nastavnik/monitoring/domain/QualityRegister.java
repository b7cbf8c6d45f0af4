package org.nastavnik.monitoring.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.Deadlines;
import org.nastavnik.documents.Documents;
import org.nastavnik.monitoring.Analysis;
import org.nastavnik.monitoring.AnswerState;
import org.nastavnik.monitoring.Indicators;
import org.nastavnik.monitoring.MentorReport;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.monitoring.Response;
import org.nastavnik.monitoring.Share;
import org.nastavnik.monitoring.Side;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("monitoring")
@Transactional
class QualityRegister implements Monitoring, QualityDesk {

    private static final String ITEM = "6.1";

    /** What the curator is left for the analysis when there is time enough. */
    private static final Duration TIME_FOR_ANALYSIS = Duration.ofDays(7);

    private final QualityRoundRecords rounds;
    private final QuestionnaireRecords questionnaires;
    private final MentorReportRecords reports;
    private final Pairs pairs;
    private final Programmes programmes;
    private final Deadlines deadlines;
    private final Documents documents;
    private final Days days;

    QualityRegister(
            QualityRoundRecords rounds,
            QuestionnaireRecords questionnaires,
            MentorReportRecords reports,
            Pairs pairs,
            Programmes programmes,
            Deadlines deadlines,
            Documents documents,
            Days days) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.reports = reports;
        this.pairs = pairs;
        this.programmes = programmes;
        this.deadlines = deadlines;
        this.documents = documents;
        this.days = days;
    }

    @Override
    public boolean open(String year) {
        if (rounds.findBySchoolYear(year).isEmpty()) {
            rounds.save(new QualityRoundRecord(year, today()));
            var worked = pairs.pairsOf(year).stream().filter(Pair::worked).toList();
            ask(year, Side.MENTOR, worked.stream().map(Pair::mentorId).toList());
            ask(year, Side.MENTEE, worked.stream().map(Pair::menteeId).toList());
            worked.forEach(
                    pair -> reports.save(new MentorReportRecord(year, pair.id(), pair.mentorId(), pair.menteeId())));
        }
        return !questionnaires.findBySchoolYearOrderById(year).isEmpty();
    }

    private void ask(String year, Side side, Collection<Long> people) {
        people.stream()
                .distinct()
                .forEach(personId -> questionnaires.save(new QuestionnaireRecord(year, personId, side)));
    }

    @Override
    public List<Long> mentors(String year) {
        return asked(year, Side.MENTOR);
    }

    @Override
    public List<Long> mentees(String year) {
        return asked(year, Side.MENTEE);
    }

    private List<Long> asked(String year, Side side) {
        return questionnaires.findBySchoolYearAndSideOrderById(year, side).stream()
                .map(QuestionnaireRecord::personId)
                .toList();
    }

    @Override
    public List<Long> reports(String year) {
        return reports.findBySchoolYearOrderById(year).stream()
                .map(MentorReportRecord::id)
                .toList();
    }

    @Override
    public long reporter(long reportId) {
        return existing(reportId).mentorId();
    }

    @Override
    public Date answersUntil(String year) {
        return days.leaving(TIME_FOR_ANALYSIS, deadlines.waitUntil(year, ITEM));
    }

    @Override
    public void closeQuestionnaires(String year, String side) {
        questionnaires
                .findBySchoolYearAndSideOrderById(year, Side.valueOf(side.toUpperCase(Locale.ROOT)))
                .forEach(QuestionnaireRecord::closeUnlessFilled);
    }

    @Override
    public void closeReports(String year) {
        reports.findBySchoolYearOrderById(year).forEach(MentorReportRecord::closeUnlessSubmitted);
    }

    @Override
    public void leaveUnanalysed(String year) {
        round(year).leaveUnanalysed(today(), figures(year));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Response> response(String year) {
        var asked = questionnaires.counts(year);
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Response(
                        given(asked, Side.MENTOR), given(asked, Side.MENTEE), given(reports.counts(year), null)));
    }

    /** What was destroyed on demand had been given once. */
    private static Share given(List<AnswerCount> counts, @Nullable Side side) {
        var asked = counts.stream().filter(count -> count.side() == side).toList();
        var given = asked.stream()
                .filter(count -> count.state() == AnswerState.GIVEN || count.state() == AnswerState.DESTROYED)
                .mapToLong(AnswerCount::number)
                .sum();
        return new Share(
                (int) given, (int) asked.stream().mapToLong(AnswerCount::number).sum());
    }

    @Override
    public Optional<Indicators> indicators(String year) {
        return rounds.findBySchoolYear(year).flatMap(QualityRoundRecord::frozen).map(Figures::indicators);
    }

    @Override
    public Optional<Analysis> analysis(String year) {
        return rounds.findBySchoolYear(year).flatMap(QualityRoundRecord::analysis);
    }

    @Override
    public List<MentorReport> mentorReports(String year) {
        return reports.findBySchoolYearOrderById(year).stream()
                .map(MentorReportRecord::view)
                .toList();
    }

    @Override
    public void fill(String year, long personId, Side side, QualityAnswer answer) {
        questionnaires
                .findBySchoolYearAndPersonIdAndSide(year, personId, side)
                .orElseThrow(() -> new IllegalArgumentException("Person " + personId + " was not asked in " + year))
                .fill(answer, today());
    }

    @Override
    public MentorReport report(long reportId) {
        return existing(reportId).view();
    }

    @Override
    public MentorReport.Work work(long reportId) {
        var progress = programmes.progress(report(reportId).pairId());
        return new MentorReport.Work(progress.activitiesPlanned(), progress.activitiesDone(), progress.meetingsHeld());
    }

    @Override
    public void submit(long reportId, MentorReport.Answer answer) {
        existing(reportId).submit(answer, today());
        documents.keep(MENTOR_REPORT, reportId);
    }

    @Override
    public QualityPicture picture(String year) {
        return QualityPicture.of(questionnaires.findBySchoolYearOrderById(year), mentorReports(year));
    }

    @Override
    public void analyse(String year, Analysis analysis) {
        var round = round(year);
        round.analyse(analysis, figures(year));
        documents.keep(ANALYTICAL_REPORT, round.id());
    }

    @Override
    public Optional<Long> analysed(String year) {
        return rounds.findBySchoolYear(year)
                .filter(round -> round.analysis().isPresent())
                .map(QualityRoundRecord::id);
    }

    @Override
    public String analysedYear(long roundId) {
        return rounds.findById(roundId)
                .filter(round -> round.analysis().isPresent())
                .map(QualityRoundRecord::schoolYear)
                .orElseThrow(() -> new IllegalArgumentException("No analysis " + roundId));
    }

    private Figures figures(String year) {
        return QualityPicture.figures(questionnaires.findBySchoolYearOrderById(year), mentorReports(year));
    }

    private QualityRoundRecord round(String year) {
        return rounds.findBySchoolYear(year)
                .orElseThrow(() -> new IllegalStateException("No monitoring was opened in " + year));
    }

    private MentorReportRecord existing(long reportId) {
        return reports.findById(reportId)
                .orElseThrow(() -> new IllegalArgumentException("No report of a mentor " + reportId));
    }

    private LocalDate today() {
        return days.today();
    }
}
