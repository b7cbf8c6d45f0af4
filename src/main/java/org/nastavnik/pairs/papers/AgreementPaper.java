package org.nastavnik.pairs.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.calendar.Days;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.pairs.domain.AgreementTerms;
import org.nastavnik.pairs.domain.Dossier;
import org.nastavnik.pairs.domain.PairPay;
import org.springframework.stereotype.Component;

/** The additional agreement to the mentor's employment contract; its id is the pair's. */
@Component
class AgreementPaper extends PairPaper {

    private static final String TITLE = "Дополнительное соглашение к трудовому договору";
    private static final String CONCLUDED = "оформлено";

    private final Dossier dossier;
    private final PartyNames names;
    private final Kindergarten kindergarten;

    AgreementPaper(Pairs pairs, Dossier dossier, PartyNames names, Kindergarten kindergarten) {
        super(pairs);
        this.dossier = dossier;
        this.names = names;
        this.kindergarten = kindergarten;
    }

    @Override
    public String key() {
        return Dossier.AGREEMENT;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public List<Long> of(String year) {
        return dossier.agreed(year);
    }

    @Override
    public Sheet sheet(long id) {
        var agreement =
                dossier.agreement(id).orElseThrow(() -> new IllegalArgumentException("No agreement of pair " + id));
        var terms = agreement.terms();
        var pair = pair(id);
        var date = Objects.requireNonNull(terms.date());
        var byArticle = kindergarten.legalOverlay().mentoringArticleOn(agreement.from());
        var fields = names.fields(pair);
        fields.put("number", terms.number());
        fields.put("contract", terms.contract());
        fields.put("date", RussianDate.inWords(date));
        fields.put("headTitleOf", lowerCase(names.headTitle(GrammarCase.GENITIVE)));
        fields.put("headActing", names.headActing());
        fields.put("mentoringArticle", byArticle);
        fields.put(
                "law", LegalBasis.inAccordanceWith(kindergarten.legalBases(LegalTopic.MENTORS_WORK, agreement.from())));
        fields.put(
                "clauses",
                clauses(terms, agreement.from(), agreement.to(), pair.nature().replace('—', '–'), byArticle));
        fields.put("paid", terms.pay() == PairPay.PAID);
        fields.put("inForceFrom", RussianDate.inWords(Days.later(date, agreement.from())));
        return new Sheet(
                "additional-agreement", TITLE + ": " + names.inShort(pair), terms.number(), date, CONCLUDED, fields);
    }

    @Override
    public String state(long id) {
        return CONCLUDED;
    }

    /** Clauses 2 to 5: what, how long, how, for how much. */
    private static List<String> clauses(
            AgreementTerms terms, LocalDate from, LocalDate to, String nature, boolean byArticle) {
        var clauses = new ArrayList<String>();
        clauses.add("2. Содержание работы. " + capitalised(sentence(terms.content())));
        clauses.add("3. Срок выполнения работы: " + sentence(RussianDate.period(from, to)));
        clauses.add("4. Форма выполнения работы. " + capitalised(sentence(terms.performance()))
                + " Форма и вид наставничества: " + sentence(nature));
        clauses.add("5. " + payment(terms, byArticle));
        return clauses;
    }

    /** Article 351.8 knows no work without stated pay: what has not been set down is left for the parties to write. */
    private static String payment(AgreementTerms terms, boolean byArticle) {
        if (terms.pay() == PairPay.PAID) {
            return "За работу по наставничеству Работнику производится выплата. Размер и условия выплаты: "
                    + sentence(terms.payTerms())
                    + " Выплата производится одновременно с заработной платой, за неполный месяц – пропорционально"
                    + " отработанному времени.";
        }
        return byArticle
                ? "Размер и условия выплаты за работу по наставничеству: ________________________________________."
                : "Доплата за дополнительную работу по соглашению сторон не устанавливается.";
    }

    private static String sentence(@Nullable String words) {
        var stripped = Objects.requireNonNull(words).strip();
        return stripped.matches("(?s).*[.!?]") ? stripped : stripped + ".";
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String lowerCase(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    @Override
    public Set<Long> people(long id) {
        return Set.of(pair(id).mentorId(), pair(id).menteeId());
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers() || reader.is(pair(id).mentorId());
    }
}
