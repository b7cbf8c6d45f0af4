package org.nastavnik.pairs.papers;

import java.util.HashMap;
import java.util.Map;
import org.nastavnik.grammar.Grammar;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.kindergarten.Kindergarten;
import org.nastavnik.pairs.Pair;
import org.nastavnik.staff.Duties;
import org.nastavnik.staff.Duty;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Component;

/** Who the parties of a pair and their employer are, as the papers of the pair write it. */
@Component
class PartyNames {

    private static final String NAME_BY_HAND = "____________________";

    private final People people;
    private final Duties duties;
    private final Kindergarten kindergarten;
    private final Grammar grammar;

    PartyNames(People people, Duties duties, Kindergarten kindergarten, Grammar grammar) {
        this.people = people;
        this.duties = duties;
        this.kindergarten = kindergarten;
        this.grammar = grammar;
    }

    /** The fields of every paper of a pair. */
    Map<String, Object> fields(Pair pair) {
        var fields = new HashMap<String, Object>();
        fields.put("mentor", people.declension(pair.mentorId()));
        fields.put("mentee", people.declension(pair.menteeId()));
        fields.put("headTitle", headTitle(GrammarCase.DATIVE));
        fields.put("headName", headShortName());
        fields.put("nature", pair.nature().replace('—', '–'));
        fields.put("period", pair.period());
        return fields;
    }

    /** «Иванова М. П. – Петрова А. С.» */
    String inShort(Pair pair) {
        return people.person(pair.mentorId()).pairedWith(people.person(pair.menteeId()));
    }

    String headTitle(GrammarCase to) {
        return grammar.position(kindergarten.requisites().headTitle(), to);
    }

    private String headShortName() {
        return duties.holderOf(Duty.HEAD)
                .map(head -> people.declined(head.id(), GrammarCase.DATIVE).shortName())
                .orElse(NAME_BY_HAND);
    }

    /** «Соколовой Марии Павловны, действующей» on somebody's behalf. */
    String headActing() {
        return duties.holderOf(Duty.HEAD)
                .map(head -> people.declined(head.id(), GrammarCase.GENITIVE).fullName()
                        + switch (head.gender()) {
                            case MALE -> ", действующего";
                            case FEMALE -> ", действующей";
                        })
                .orElse(NAME_BY_HAND + ", действующего(ей)");
    }
}
