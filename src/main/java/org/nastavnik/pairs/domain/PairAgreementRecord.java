package org.nastavnik.pairs.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairs.Pair;

/** The additional agreement to the mentor's employment contract, or the reason why there is none. */
@Entity
@Table(name = "pair_agreement")
class PairAgreementRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_agreement_seq")
    @SequenceGenerator(name = "pair_agreement_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private long pairId;

    @Enumerated(EnumType.STRING)
    private AgreementTerms.Basis basis;

    private @Nullable String agreementNumber;
    private @Nullable LocalDate agreementDate;
    private @Nullable String contract;
    private @Nullable String content;
    private @Nullable String performance;
    private LocalDate termFrom;
    private LocalDate termTo;

    @Enumerated(EnumType.STRING)
    private @Nullable PairPay pay;

    private @Nullable String payTerms;
    private @Nullable String exemption;
    private LocalDate recordedOn;

    protected PairAgreementRecord() {}

    PairAgreementRecord(Pair pair, AgreementTerms terms, LocalDate today) {
        this.pairId = pair.id();
        this.basis = terms.basis();
        this.agreementNumber = terms.number();
        this.agreementDate = terms.date();
        this.contract = terms.contract();
        this.content = terms.content();
        this.performance = terms.performance();
        this.termFrom = pair.from();
        this.termTo = pair.to();
        this.pay = terms.pay();
        this.payTerms = terms.payTerms();
        this.exemption = terms.exemption();
        this.recordedOn = today;
    }

    long pairId() {
        return pairId;
    }

    Dossier.Agreement view() {
        var terms = new AgreementTerms(
                basis, agreementNumber, agreementDate, contract, content, performance, pay, payTerms, exemption);
        return new Dossier.Agreement(terms, termFrom, termTo);
    }

    /** What the order says of the mentor's pay. */
    String payment() {
        if (basis != AgreementTerms.Basis.AGREEMENT) {
            return "по основной должности";
        }
        return pay == PairPay.PAID ? "доплата по дополнительному соглашению № " + agreementNumber : "без доплаты";
    }
}
