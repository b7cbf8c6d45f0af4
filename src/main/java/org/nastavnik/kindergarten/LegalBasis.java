package org.nastavnik.kindergarten;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of law as a document cites it.
 *
 * @param citation in the nominative: «Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»»
 * @param accordingTo in the instrumental, as it stands after «в соответствии с»: «Федеральным законом от …»
 * @param inForceFrom first day it may be cited
 * @param inForceUntil last day it may be cited, if it ends
 */
public record LegalBasis(
        String citation,
        String accordingTo,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil) {

    /** What stands after «в соответствии с» when a document rests on all of these: «А, Б и В». */
    public static String inAccordanceWith(List<LegalBasis> bases) {
        var last = bases.size() - 1;
        return last < 1
                ? String.join("", bases.stream().map(LegalBasis::accordingTo).toList())
                : String.join(
                                ", ",
                                bases.subList(0, last).stream()
                                        .map(LegalBasis::accordingTo)
                                        .toList())
                        + " и "
                        + bases.get(last).accordingTo();
    }
}
