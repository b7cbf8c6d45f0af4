package org.nastavnik.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of the register of training.
 *
 * @param heldOn when the material was ready, the consultation was held or the webinar took place
 * @param learners who took part or watched, by person id; nobody for a material
 */
public record TrainingEntry(
        long id, String year, TrainingKind kind, String title, LocalDate heldOn, List<Long> learners) {}
