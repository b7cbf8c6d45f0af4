package org.nastavnik.council;

import java.time.LocalDate;

/** What the council decided: what is to be done, by whom and by when. */
public record Decision(String text, long responsibleId, LocalDate due) {}
