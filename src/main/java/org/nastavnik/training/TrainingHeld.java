package org.nastavnik.training;

/** Mentors were taught something: a material is ready, a consultation was held, or somebody watched the webinar. */
public record TrainingHeld(String year, long trainingId, TrainingKind kind) {}
