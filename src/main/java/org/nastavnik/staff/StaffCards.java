package org.nastavnik.staff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.Gender;
import org.nastavnik.grammar.GrammarCase;

/** The cards of the people, as those who write the documents keep them. */
public interface StaffCards {

    /** @throws IllegalArgumentException when there is no such person */
    Card card(long personId);

    /** The ids of those whose name does not tell the gender, so that somebody looks at their cards. */
    List<Long> ofUncertainGender();

    /**
     * Keeps what was changed on a card. A form left as it was shown stays what it was; an emptied one follows the rules again, and
     * so do all that were made for another gender or position.
     *
     * @param by the login of whoever changes it
     * @return what is wrong with the answer, in Russian; nothing is changed then
     */
    List<String> change(long personId, Change change, String by);

    /**
     * Lets every form of the name and of the position follow the rules again.
     *
     * @param by the login of whoever wants it so
     */
    void followRules(long personId, String by);

    /**
     * @param genderKnown whether the name tells the gender by itself
     * @param forms one for every case except the nominative, in the order of the cases
     */
    record Card(Person person, boolean genderKnown, List<Form> forms) {}

    /**
     * A form as it stands in documents.
     *
     * @param ruledName what the rules make of the name
     * @param ruledPosition what the rules make of the position
     */
    record Form(GrammarCase grammarCase, String name, String position, String ruledName, String ruledPosition) {

        public boolean nameChanged() {
            return !name.equals(ruledName);
        }

        public boolean positionChanged() {
            return !position.equals(ruledPosition);
        }
    }

    record Change(Gender gender, String position, Map<GrammarCase, Written> forms) {}

    /** The name and the position in one case as somebody wrote them; null or blank for what the rules make of it. */
    record Written(@Nullable String name, @Nullable String position) {}
}
