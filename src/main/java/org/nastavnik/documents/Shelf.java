package org.nastavnik.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents somebody may read, told in few words for pages that lead to them. */
public interface Shelf {

    /**
     * The documents of the school year this person may see: first those kept for good, because they have been signed or
     * approved, by their date, the newest first; then, where there is room, those that are still being drawn up or still
     * grow, beginning with the last of each kind. Only what is shown is computed, however many documents the year has.
     */
    List<Line> latest(String login, String year, int most);

    /**
     * @param state what has become of it, such as «подписан»
     * @param address its page
     */
    record Line(String name, String state, @Nullable LocalDate date, String address) {}
}
