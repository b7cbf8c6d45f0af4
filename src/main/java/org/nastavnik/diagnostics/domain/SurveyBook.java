package org.nastavnik.diagnostics.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.SchoolYear;
import org.nastavnik.consents.ConsentRow;
import org.nastavnik.consents.Consents;
import org.nastavnik.diagnostics.AreaResult;
import org.nastavnik.diagnostics.CompetenceArea;
import org.nastavnik.diagnostics.DeficitLevel;
import org.nastavnik.diagnostics.Diagnostics;
import org.nastavnik.diagnostics.Difficulty;
import org.nastavnik.diagnostics.Requests;
import org.nastavnik.diagnostics.ResponseCount;
import org.nastavnik.diagnostics.SurveyCard;
import org.nastavnik.diagnostics.SurveyState;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.RefusedAnswer;
import org.nastavnik.staff.People;
import org.nastavnik.staff.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("diagnostics")
@Transactional
class SurveyBook implements Diagnostics, SurveyDesk, SurveyFolder {

    /** The paper the curator signs by summing the round up. */
    private final RoundRecords rounds;

    private final ParticipantRecords participants;
    private final AssessmentRecords assessments;
    private final RequestRecords requests;
    private final DeficitLevels levels;
    private final People people;
    private final Consents consents;
    private final Documents documents;
    private final Clock clock;

    SurveyBook(
            RoundRecords rounds,
            ParticipantRecords participants,
            AssessmentRecords assessments,
            RequestRecords requests,
            DeficitLevels levels,
            People people,
            Consents consents,
            Documents documents,
            Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.assessments = assessments;
        this.requests = requests;
        this.levels = levels;
        this.people = people;
        this.consents = consents;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void openRound(String year) {
        if (!rounds.existsById(year)) {
            rounds.save(new RoundRecord(year, LocalDate.now(clock)));
            people.teachers().stream()
                    .filter(teacher -> !participants.existsByPersonIdAndSchoolYear(teacher.id(), year))
                    .forEach(teacher -> participants.save(new ParticipantRecord(teacher.id(), year, false)));
        }
    }

    @Override
    public List<Long> respondents(String year) {
        return participants.findBySchoolYearAndEnrolledLaterFalseOrderByPersonId(year).stream()
                .map(ParticipantRecord::personId)
                .toList();
    }

    @Override
    public void enrol(String year, long personId) {
        if (!participants.existsByPersonIdAndSchoolYear(personId, year)) {
            participants.save(new ParticipantRecord(personId, year, true));
        }
    }

    @Override
    public void assess(
            String year, long personId, Map<CompetenceArea, Difficulty> ratings, Collection<CompetenceArea> canShare) {
        refuseWithoutConsent(year, personId);
        if (ratings.isEmpty()) {
            throw new RefusedAnswer("Оцените хотя бы одну область работы.");
        }
        var now = Instant.now(clock);
        assessments.save(assessments
                .findByPersonIdAndSchoolYear(personId, year)
                .orElseGet(() -> new AssessmentRecord(personId, year, now))
                .answered(ratings, canShare, now));
    }

    @Override
    public void recordAssessmentSilence(String year, long personId) {
        if (!assessments.existsByPersonIdAndSchoolYear(personId, year)) {
            assessments.save(new AssessmentRecord(personId, year, Instant.now(clock)));
        }
    }

    @Override
    public void request(String year, long personId, Requests stated) {
        refuseWithoutConsent(year, personId);
        var now = Instant.now(clock);
        requests.save(requests.findByPersonIdAndSchoolYear(personId, year)
                .orElseGet(() -> new RequestRecord(personId, year, now))
                .answered(stated, now));
    }

    @Override
    public void recordRequestSilence(String year, long personId) {
        if (!requests.existsByPersonIdAndSchoolYear(personId, year)) {
            requests.save(new RequestRecord(personId, year, Instant.now(clock)));
        }
    }

    private void refuseWithoutConsent(String year, long personId) {
        if (!consents.mayProcess(personId, year)) {
            throw new RefusedAnswer("Вы отозвали согласие на обработку данных, поэтому анкета больше не нужна."
                    + " Задача закроется сама, когда пройдёт её срок.");
        }
    }

    @Override
    public boolean proposesMentor(String year, long personId) {
        var assessment = assessments.findByPersonIdAndSchoolYear(personId, year).orElse(null);
        return proposesMentor(year, people.person(personId), assessment);
    }

    @Override
    public String scale() {
        return levels.inWords();
    }

    /** A young teacher needs a mentor anyway; others when the answers say so. */
    private boolean proposesMentor(String year, Person person, @Nullable AssessmentRecord assessment) {
        if (!consents.mayTakePart(person.id(), year)) {
            return false;
        }
        if (person.young()) {
            return true;
        }
        var found = assessment == null
                ? List.<DeficitLevel>of()
                : assessment.ratings().values().stream().map(this::level).toList();
        return found.contains(DeficitLevel.HIGH)
                || found.stream().filter(level -> level == DeficitLevel.MEDIUM).count()
                        >= levels.mediumAreasForMentor();
    }

    @Override
    public void summarise(String year, Summary summary) {
        rounds.findById(year).orElseThrow().summarise(summary, Instant.now(clock));
        for (var participant : participants.findBySchoolYearOrderByPersonId(year)) {
            participant.decide(
                    summary.needMentor().contains(participant.personId()),
                    summary.confirmed().getOrDefault(participant.personId(), Set.of()));
        }
        documents.keep(SUMMARY, SchoolYear.of(year).firstYear());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SurveyCard> card(String year, long personId) {
        return participants
                .findByPersonIdAndSchoolYear(personId, year)
                .map(participant -> card(
                        year,
                        people.person(personId),
                        participant,
                        assessments.findByPersonIdAndSchoolYear(personId, year).orElse(null),
                        requests.findByPersonIdAndSchoolYear(personId, year).orElse(null)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SurveyCard> cards(String year) {
        var round = participants.findBySchoolYearOrderByPersonId(year);
        var known = people.named(round.stream().map(ParticipantRecord::personId).toList());
        var assessed = assessments.findBySchoolYear(year).stream()
                .collect(Collectors.toMap(AssessmentRecord::personId, Function.identity()));
        var asked = requests.findBySchoolYear(year).stream()
                .collect(Collectors.toMap(RequestRecord::personId, Function.identity()));
        return round.stream()
                .sorted((a, b) -> known.get(a.personId())
                        .fullName()
                        .compareTo(known.get(b.personId()).fullName()))
                .map(participant -> card(
                        year,
                        known.get(participant.personId()),
                        participant,
                        assessed.get(participant.personId()),
                        asked.get(participant.personId())))
                .toList();
    }

    private SurveyCard card(
            String year,
            Person person,
            ParticipantRecord participant,
            @Nullable AssessmentRecord assessment,
            @Nullable RequestRecord request) {
        Map<CompetenceArea, Difficulty> ratings = assessment == null ? Map.of() : assessment.ratings();
        var index = levels.index(ratings.values());
        return new SurveyCard(
                person.id(),
                assessment == null ? SurveyState.NOT_ASKED : assessment.state(),
                ratings.entrySet().stream()
                        .map(rated -> result(rated.getKey(), rated.getValue(), participant))
                        .toList(),
                index.isPresent() ? index.getAsInt() : null,
                index.isPresent() ? levels.level(index.getAsInt()) : null,
                assessment == null ? List.of() : assessment.canShare(),
                request == null ? SurveyState.NOT_ASKED : request.state(),
                request == null ? null : request.requests(),
                needsMentor(year, person, participant, assessment));
    }

    private AreaResult result(CompetenceArea area, Difficulty difficulty, ParticipantRecord participant) {
        var level = level(difficulty);
        var confirmed = participant.confirmed(area);
        return new AreaResult(
                area,
                difficulty,
                index(difficulty),
                level,
                confirmed,
                level == DeficitLevel.HIGH || level == DeficitLevel.MEDIUM && confirmed);
    }

    private boolean needsMentor(
            String year, Person person, ParticipantRecord participant, @Nullable AssessmentRecord assessment) {
        if (participant.needsMentor() != null) {
            return participant.needsMentor();
        }
        return summarised(year) && proposesMentor(year, person, assessment);
    }

    private boolean summarised(String year) {
        return rounds.findById(year).filter(RoundRecord::summarised).isPresent();
    }

    private int index(Difficulty difficulty) {
        return levels.index(List.of(difficulty)).orElseThrow();
    }

    private DeficitLevel level(Difficulty difficulty) {
        return levels.level(index(difficulty));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> needingMentor(String year) {
        return cards(year).stream()
                .filter(SurveyCard::needsMentor)
                .map(SurveyCard::personId)
                .sorted()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, List<CompetenceArea>> canShare(String year) {
        var sharing = new LinkedHashMap<Long, List<CompetenceArea>>();
        cards(year).stream()
                .filter(card -> !card.canShare().isEmpty())
                .forEach(card -> sharing.put(card.personId(), card.canShare()));
        return sharing;
    }

    @Override
    @Transactional(readOnly = true)
    public ResponseCount responses(String year) {
        var assessed = assessments.findBySchoolYear(year).stream()
                .map(AssessmentRecord::state)
                .toList();
        var asked = requests.findBySchoolYear(year).stream()
                .map(RequestRecord::state)
                .toList();
        return new ResponseCount(
                participants.findBySchoolYearOrderByPersonId(year).size(),
                answered(assessed),
                count(assessed, SurveyState.NO_ANSWER),
                answered(asked),
                count(asked, SurveyState.NO_ANSWER));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Filled> filled(String year) {
        var consenting = consents.overview(year).stream()
                .filter(row -> row.processing() != null && row.processing().given())
                .map(ConsentRow::personId)
                .collect(Collectors.toSet());
        var assessed = assessments.findBySchoolYear(year).stream()
                .filter(assessment -> assessment.state() == SurveyState.ANSWERED)
                .collect(Collectors.toMap(AssessmentRecord::personId, Function.identity()));
        var asked = requests.findBySchoolYear(year).stream()
                .filter(request -> request.state() == SurveyState.ANSWERED)
                .map(RequestRecord::personId)
                .collect(Collectors.toSet());
        return participants.findBySchoolYearOrderByPersonId(year).stream()
                .filter(participant -> consenting.contains(participant.personId()))
                .filter(participant ->
                        assessed.containsKey(participant.personId()) || asked.contains(participant.personId()))
                .map(participant -> filled(participant, assessed.get(participant.personId())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Filled filled(long id) {
        var participant = participants
                .findById(id)
                .filter(found -> consents.mayProcess(found.personId(), found.schoolYear()))
                .orElseThrow(() -> new IllegalArgumentException("No questionnaires " + id));
        var person = participant.personId();
        var year = participant.schoolYear();
        var assessment = assessments
                .findByPersonIdAndSchoolYear(person, year)
                .filter(found -> found.state() == SurveyState.ANSWERED);
        var request = requests.findByPersonIdAndSchoolYear(person, year)
                .filter(found -> found.state() == SurveyState.ANSWERED);
        if (assessment.isEmpty() && request.isEmpty()) {
            throw new IllegalArgumentException("Questionnaires " + id + " are not filled in");
        }
        return filled(participant, assessment.orElse(null));
    }

    private Filled filled(ParticipantRecord participant, @Nullable AssessmentRecord assessment) {
        return new Filled(
                participant.id(),
                participant.personId(),
                participant.schoolYear(),
                assessment == null ? null : LocalDate.ofInstant(assessment.closedAt(), clock.getZone()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Conclusion> conclusion(String year) {
        return rounds.findById(year).flatMap(round -> round.conclusion(clock.getZone()));
    }

    @Override
    public String levels() {
        return levels.bounds();
    }

    private static int answered(List<SurveyState> states) {
        return count(states, SurveyState.ANSWERED) + count(states, SurveyState.DESTROYED);
    }

    private static int count(List<SurveyState> states, SurveyState wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }
}
