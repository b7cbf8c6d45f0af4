package org.nastavnik.staff.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.staff.Category;
import org.nastavnik.staff.NewPerson;
import org.nastavnik.staff.Person;

@Entity
@Table(name = "person")
class PersonRecord {

    private static final Wording NO_WORDING = new Wording(null, null);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String login;
    private String lastName;
    private String firstName;
    private @Nullable String middleName;

    @Column(name = "job_position")
    private String position;

    @Enumerated(EnumType.STRING)
    private Category category;

    private int experience;
    private LocalDate hiredOn;
    private boolean teacher;

    @Column(name = "children_group")
    private @Nullable String group;

    private @Nullable LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @ElementCollection
    @CollectionTable(name = "person_wording", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "grammar_case")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<GrammarCase, Wording> wordings = new EnumMap<>(GrammarCase.class);

    protected PersonRecord() {}

    PersonRecord(String login, NewPerson newPerson, Gender gender) {
        this.login = login;
        this.lastName = newPerson.lastName();
        this.firstName = newPerson.firstName();
        this.middleName = newPerson.middleName();
        this.position = newPerson.position();
        this.category = newPerson.category();
        this.experience = newPerson.experience();
        this.hiredOn = newPerson.hiredOn();
        this.teacher = newPerson.teacher();
        this.group = newPerson.group();
        this.gender = gender;
    }

    Person view() {
        return new Person(
                id,
                login,
                lastName,
                firstName,
                middleName,
                position,
                category,
                experience,
                hiredOn,
                teacher,
                group,
                gender);
    }

    /** What the card says instead of the rules; empty where it says nothing. */
    Wording wording(GrammarCase grammarCase) {
        return wordings.getOrDefault(grammarCase, NO_WORDING);
    }

    void rewrite(Gender newGender, String newPosition, Map<GrammarCase, Wording> newWordings) {
        gender = newGender;
        position = newPosition;
        wordings.clear();
        wordings.putAll(newWordings);
    }
}
