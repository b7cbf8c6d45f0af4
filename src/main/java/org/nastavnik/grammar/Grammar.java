package org.nastavnik.grammar;

import java.util.Optional;

/** Puts names and positions into a case. */
public interface Grammar {

    /** The gender a name shows by itself, by its patronymic first; empty where nothing tells. */
    Optional<Gender> genderOf(FullName name);

    /** The name in this case; a part the rules know to be indeclinable stays as it is. */
    FullName name(FullName nominative, Gender gender, GrammarCase to);

    /** A position in this case: «старший воспитатель» becomes «старшего воспитателя». Case of letters is kept. */
    String position(String nominative, GrammarCase to);
}
