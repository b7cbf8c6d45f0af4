package org.nastavnik.grammar.rules;

import java.util.Optional;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.Grammar;
import org.nastavnik.grammar.GrammarCase;
import org.springframework.stereotype.Service;

@Service("grammar")
class RussianGrammar implements Grammar {

    private final PersonalNames names = new PersonalNames();

    @Override
    public Optional<Gender> genderOf(FullName name) {
        return GenderOfName.of(name);
    }

    @Override
    public FullName name(FullName nominative, Gender gender, GrammarCase to) {
        return names.decline(nominative, gender, to);
    }

    @Override
    public String position(String nominative, GrammarCase to) {
        return Positions.decline(nominative, to);
    }
}
