package org.nastavnik.pairs.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.PairStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PairDossier implements Dossier {

    private final PairRecords pairs;
    private final PairConsentRecords consents;
    private final PairAgreementRecords agreements;
    private final Clock clock;

    PairDossier(PairRecords pairs, PairConsentRecords consents, PairAgreementRecords agreements, Clock clock) {
        this.pairs = pairs;
        this.consents = consents;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<Long> asked(String year, Side side) {
        var ofYear = pairs.findBySchoolYearOrderById(year);
        var answers = consents.findByPairIdInAndSide(ids(ofYear), side).stream()
                .collect(Collectors.toMap(PairConsentRecord::pairId, Function.identity()));
        return ofYear.stream()
                .filter(pair -> answers.containsKey(pair.id()))
                .filter(pair -> switch (state(answers.get(pair.id()), pair)) {
                    case AWAITED, GIVEN -> true;
                    case REFUSED, UNANSWERED -> false;
                })
                .map(PairRecord::id)
                .toList();
    }

    @Override
    public Asked consent(long pairId, Side side) {
        var consent = consents.findByPairIdAndSide(pairId, side)
                .orElseThrow(() -> new IllegalArgumentException("Nobody has been asked about pair " + pairId));
        var pair = pairs.findById(pairId).orElseThrow();
        return new Asked(state(consent, pair), day(consent.answeredAt()), pair.pay(), pair.payTerms());
    }

    /** A pair may be given up before a party has answered. */
    private static State state(PairConsentRecord consent, PairRecord pair) {
        return switch (consent.answer()) {
            case AWAITED -> pair.view().status() == PairStatus.PROPOSED ? State.AWAITED : State.UNANSWERED;
            case AGREED -> State.GIVEN;
            case DECLINED -> State.REFUSED;
            case NO_ANSWER -> State.UNANSWERED;
        };
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }

    @Override
    public List<Long> agreed(String year) {
        var ofYear = pairs.findBySchoolYearOrderById(year);
        var withAgreement = agreements.findByPairIdInAndBasis(ids(ofYear), AgreementTerms.Basis.AGREEMENT).stream()
                .map(PairAgreementRecord::pairId)
                .collect(Collectors.toSet());
        return ofYear.stream()
                .map(PairRecord::id)
                .filter(withAgreement::contains)
                .toList();
    }

    @Override
    public Optional<Agreement> agreement(long pairId) {
        return agreements
                .findByPairId(pairId)
                .map(PairAgreementRecord::view)
                .filter(agreement -> agreement.terms().basis() == AgreementTerms.Basis.AGREEMENT);
    }

    private static Set<Long> ids(List<PairRecord> pairs) {
        return pairs.stream().map(PairRecord::id).collect(Collectors.toSet());
    }
}
