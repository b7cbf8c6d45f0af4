package org.nastavnik.pairs.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Stands for the places of one mentor in one school year; locked while somebody takes one of them. */
@Entity
@Table(name = "mentor_place")
class MentorPlaceRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentor_place_seq")
    @SequenceGenerator(name = "mentor_place_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String schoolYear;
    private long mentorId;

    protected MentorPlaceRecord() {}

    MentorPlaceRecord(String year, long mentorId) {
        this.schoolYear = year;
        this.mentorId = mentorId;
    }
}
