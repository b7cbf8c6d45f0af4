package org.nastavnik.programmes.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.bank.PairWork;
import org.nastavnik.calendar.RussianDate;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.programmes.Programme;
import org.nastavnik.programmes.Programmes;
import org.springframework.stereotype.Component;

/** Tells the bank's document what pairs do and with what result. */
@Component
class WorkOfPairs implements PairWork {

    private final Pairs pairs;
    private final Programmes programmes;

    WorkOfPairs(Pairs pairs, Programmes programmes) {
        this.pairs = pairs;
        this.programmes = programmes;
    }

    @Override
    public List<Work> of(String year) {
        return pairs.pairsOf(year).stream()
                .filter(Pair::worked)
                .map(pair -> new Work(
                        pair.mentorId(),
                        pair.menteeId(),
                        pair.nature().replace('—', '–'),
                        RussianDate.of(pair.from()) + " – " + RussianDate.of(pair.to()),
                        pair.active(),
                        programmes.programme(pair.id()).map(WorkOfPairs::result).orElse(null)))
                .toList();
    }

    private static @Nullable String result(Programme programme) {
        if (programme.closing() == null) {
            return null;
        }
        return programme.verdict() == null
                ? programme.closing().title()
                : programme.verdict().title();
    }
}
