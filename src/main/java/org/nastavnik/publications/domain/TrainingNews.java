package org.nastavnik.publications.domain;

import org.nastavnik.publications.NewsKind;
import org.nastavnik.publications.Publications;
import org.nastavnik.publications.domain.NewsDesk.Story;
import org.nastavnik.training.Training;
import org.nastavnik.training.TrainingHeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class TrainingNews implements NewsSource {

    private final Publications publications;
    private final Training training;

    TrainingNews(Publications publications, Training training) {
        this.publications = publications;
        this.training = training;
    }

    @EventListener
    void on(TrainingHeld held) {
        publications.worthTelling(
                held.year(),
                kind(),
                held.trainingId(),
                training.entry(held.trainingId()).heldOn());
    }

    @Override
    public NewsKind kind() {
        return NewsKind.TRAINING_HELD;
    }

    @Override
    public Story story(String year, long trainingId) {
        var entry = training.entry(trainingId);
        return new Story(entry.kind().title() + ": «" + entry.title() + "»", entry.learners());
    }
}
