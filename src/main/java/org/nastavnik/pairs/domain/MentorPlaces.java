package org.nastavnik.pairs.domain;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.bank.Bank;
import org.nastavnik.bank.BankMentor;
import org.nastavnik.bank.BankStatus;
import org.springframework.stereotype.Component;

/** How many more mentees a mentor takes this year. Every open pair takes a place, from the proposal on. */
@Component
class MentorPlaces {

    private final MentorPlaceRecords places;
    private final PairRecords pairs;
    private final Bank bank;

    MentorPlaces(MentorPlaceRecords places, PairRecords pairs, Bank bank) {
        this.places = places;
        this.pairs = pairs;
        this.bank = bank;
    }

    int free(String year, long mentorId) {
        return capacity(year, mentorId)
                - pairs.countBySchoolYearAndMentorIdAndStatusIn(year, mentorId, MatchingDesk.OPEN);
    }

    /** The free places of each mentor of the bank and its reserve, by the mentor's id. */
    Map<Long, Integer> free(String year, Collection<BankMentor> mentors) {
        var taken = pairs.findBySchoolYearAndStatusIn(year, MatchingDesk.OPEN).stream()
                .collect(Collectors.groupingBy(pair -> pair.view().mentorId(), Collectors.counting()));
        return mentors.stream()
                .collect(Collectors.toMap(
                        BankMentor::personId,
                        mentor -> mentor.capacity()
                                - taken.getOrDefault(mentor.personId(), 0L).intValue()));
    }

    /** Counts after every other transaction that takes a place of this mentor has ended, and keeps later ones waiting. */
    int lockAndCountFree(String year, long mentorId) {
        if (places.findBySchoolYearAndMentorId(year, mentorId).isEmpty()) {
            places.saveAndFlush(new MentorPlaceRecord(year, mentorId));
        }
        return free(year, mentorId);
    }

    private int capacity(String year, long mentorId) {
        return bank.mentor(year, mentorId)
                .filter(mentor -> mentor.status().inBank() || mentor.status() == BankStatus.RESERVE)
                .map(BankMentor::capacity)
                .orElse(0);
    }
}
