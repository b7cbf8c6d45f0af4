package org.nastavnik.practices.domain;

import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.springframework.stereotype.Component;

/** The mentors of a year and their mentees: members of the pairs that have worked together, those closed as well. */
@Component
class MentorPairs {

    private final Pairs pairs;

    MentorPairs(Pairs pairs) {
        this.pairs = pairs;
    }

    List<Long> mentors(String year) {
        return worked(year).map(Pair::mentorId).distinct().toList();
    }

    List<Long> menteesOf(String year, long mentorId) {
        return worked(year)
                .filter(pair -> pair.mentorId() == mentorId)
                .map(Pair::menteeId)
                .distinct()
                .toList();
    }

    private Stream<Pair> worked(String year) {
        return pairs.pairsOf(year).stream().filter(Pair::worked);
    }
}
