package org.nastavnik.kindergarten.domain;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.kindergarten.LegalBasis;
import org.nastavnik.kindergarten.LegalOverlay;
import org.nastavnik.kindergarten.LegalTopic;
import org.nastavnik.kindergarten.MentoringRules;
import org.nastavnik.kindergarten.Numbering;
import org.nastavnik.kindergarten.Requisites;
import org.springframework.core.io.ClassPathResource;

/** A kindergarten for tests without a database: given requisites and overlay, all else as it is by default. */
public record GivenKindergarten(Requisites requisites, LegalOverlay legalOverlay) implements Kindergarten {

    public static GivenKindergarten with(Requisites requisites) {
        return new GivenKindergarten(requisites, new LegalOverlay(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1)));
    }

    static LegalBook laws() {
        try {
            return new LegalBook(
                    new ClassPathResource("kindergarten/legal-bases.json"),
                    JsonMapper.builder().addModule(new JavaTimeModule()).build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Numbering numbering() {
        return new Numbering(Numbering.PLACE + "-ОД", Numbering.PLACE);
    }

    @Override
    public List<AcceptingBody> acceptingBodies() {
        return List.of(AcceptingBody.PEDAGOGICAL_COUNCIL);
    }

    @Override
    public MentoringRules mentoringRules() {
        return new MentoringRules(5, 2, 3, 12);
    }

    @Override
    public List<LegalBasis> legalBases(LegalTopic topic, LocalDate day) {
        return laws().inForce(topic, day, legalOverlay);
    }
}
