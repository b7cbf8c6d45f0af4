package org.nastavnik.pairs.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;

/** A paper that matching leaves of a pair; its id is the pair's. */
abstract class PairPaper implements Paper {

    private final Pairs pairs;

    PairPaper(Pairs pairs) {
        this.pairs = pairs;
    }

    final Pair pair(long id) {
        return pairs.pair(id);
    }

    @Override
    public int stage(long id) {
        return 1;
    }

    /** The mentee's pairs are asked for once, not every pair of the year whose it is. */
    @Override
    public List<Long> comingOf(Origin origin) {
        if (!origin.is("match")) {
            return List.of();
        }
        var mentees = pairs.personPairs(origin.year(), origin.number()).stream()
                .filter(pair -> pair.menteeId() == origin.number())
                .map(Pair::id)
                .collect(Collectors.toSet());
        return of(origin.year()).stream().filter(mentees::contains).toList();
    }
}
