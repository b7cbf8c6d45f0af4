package org.nastavnik.practices.domain;

import java.util.List;
import org.springframework.stereotype.Component;

/** The mentors of a year and their mentees, as the pairs know them. */
@Component
class MentorPairs {

    List<Long> mentors(String year) {
        return List.of();
    }

    List<Long> menteesOf(String year, long mentorId) {
        return List.of();
    }
}
