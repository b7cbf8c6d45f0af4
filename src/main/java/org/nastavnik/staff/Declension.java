package org.nastavnik.staff;

import java.util.Map;
import org.nastavnik.grammar.GrammarCase;

/**
 * A person in every grammatical case, so that a template writes «закрепить за {@code mentee.instrumental.shortName} наставника
 * {@code mentor.accusative.shortName}».
 */
public record Declension(Map<GrammarCase, Declined> forms) {

    public Declension {
        forms = Map.copyOf(forms);
    }

    public Declined in(GrammarCase grammarCase) {
        var declined = forms.get(grammarCase);
        if (declined == null) {
            throw new IllegalStateException("No " + grammarCase);
        }
        return declined;
    }

    /** кто? */
    public Declined getNominative() {
        return in(GrammarCase.NOMINATIVE);
    }

    /** кого? «согласие Смирновой А. П.» */
    public Declined getGenitive() {
        return in(GrammarCase.GENITIVE);
    }

    /** кому? «заведующему Соколовой М. П.» */
    public Declined getDative() {
        return in(GrammarCase.DATIVE);
    }

    /** кого? «назначить Смирнову А. П.» */
    public Declined getAccusative() {
        return in(GrammarCase.ACCUSATIVE);
    }

    /** кем? «закрепить за Смирновой А. П.» */
    public Declined getInstrumental() {
        return in(GrammarCase.INSTRUMENTAL);
    }

    /** о ком? */
    public Declined getPrepositional() {
        return in(GrammarCase.PREPOSITIONAL);
    }
}
