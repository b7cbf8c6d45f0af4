package org.nastavnik.staff.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.FullName;
import org.nastavnik.grammar.Grammar;
import org.nastavnik.grammar.GrammarCase;
import org.nastavnik.journal.Journal;
import org.nastavnik.journal.Kind;
import org.nastavnik.staff.Person;
import org.nastavnik.staff.StaffCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CardIndex implements StaffCards {

    private static final int NAME_LENGTH = 200;
    private static final int POSITION_LENGTH = 120;
    private static final int DECLINED_POSITION_LENGTH = 150;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]*");

    private final PersonRecords records;
    private final Declensions declensions;
    private final Grammar grammar;
    private final Journal journal;

    CardIndex(PersonRecords records, Declensions declensions, Grammar grammar, Journal journal) {
        this.records = records;
        this.declensions = declensions;
        this.grammar = grammar;
        this.journal = journal;
    }

    @Override
    public Card card(long personId) {
        var record = record(personId);
        var person = record.view();
        return new Card(person, declensions.tellsGender(person.name()), forms(record));
    }

    @Override
    public List<Long> ofUncertainGender() {
        return records.findByLeftOnIsNullOrderByLastNameAscFirstNameAsc().stream()
                .map(PersonRecord::view)
                .filter(person -> !declensions.tellsGender(person.name()))
                .map(Person::id)
                .toList();
    }

    @Override
    public List<String> change(long personId, Change change, String by) {
        var record = record(personId);
        var mistakes = mistakes(record.view().name(), change);
        if (mistakes.isEmpty()) {
            record.rewrite(change.gender(), plain(change.position()), wordings(record, change));
            writeDown(personId, by);
        }
        return mistakes;
    }

    @Override
    public void followRules(long personId, String by) {
        var record = record(personId);
        record.rewrite(record.view().gender(), record.view().position(), Map.of());
        writeDown(personId, by);
    }

    private void writeDown(long personId, String by) {
        journal.changed(Kind.STAFF_CARD_CHANGED, by, Set.of(personId), "staff/" + personId);
    }

    private List<Form> forms(PersonRecord record) {
        var declension = declensions.of(record);
        return Arrays.stream(GrammarCase.values())
                .filter(grammarCase -> grammarCase != GrammarCase.NOMINATIVE)
                .map(grammarCase -> {
                    var stands = declension.in(grammarCase);
                    var ruled = declensions.ruled(record.view(), grammarCase);
                    return new Form(
                            grammarCase, stands.fullName(), stands.position(), ruled.fullName(), ruled.position());
                })
                .toList();
    }

    private Map<GrammarCase, Wording> wordings(PersonRecord record, Change change) {
        var person = record.view();
        var sameName = change.gender() == person.gender();
        var samePosition = plain(change.position()).equals(person.position());
        var wordings = new EnumMap<GrammarCase, Wording>(GrammarCase.class);
        for (var shown : forms(record)) {
            var written = change.forms().getOrDefault(shown.grammarCase(), new StaffCards.Written(null, null));
            var wording = new Wording(
                    kept(
                            written.name(),
                            shown.name(),
                            sameName && shown.nameChanged(),
                            ruledName(person, change, shown)),
                    kept(
                            written.position(),
                            shown.position(),
                            samePosition && shown.positionChanged(),
                            grammar.position(plain(change.position()), shown.grammarCase())));
            if (wording.name() != null || wording.position() != null) {
                wordings.put(shown.grammarCase(), wording);
            }
        }
        return wordings;
    }

    private String ruledName(Person person, Change change, Form shown) {
        return grammar.name(person.name(), change.gender(), shown.grammarCase()).full();
    }

    /** What to write on the card: nothing where the rules say the same, or where a form was left as it was made by them. */
    private static @Nullable String kept(@Nullable String written, String shown, boolean wasWritten, String ruled) {
        if (written == null || written.isBlank() || plain(written).equals(ruled)) {
            return null;
        }
        if (plain(written).equals(shown)) {
            return wasWritten ? shown : null;
        }
        return plain(written);
    }

    private static List<String> mistakes(FullName name, Change change) {
        var mistakes = new ArrayList<String>();
        if (plain(change.position()).isEmpty()) {
            mistakes.add("Должность: напишите должность, например «воспитатель».");
        }
        if (plain(change.position()).length() > POSITION_LENGTH) {
            mistakes.add("Должность: сократите до " + POSITION_LENGTH + " знаков.");
        }
        change.forms().forEach((grammarCase, wording) -> {
            var field = grammarCase.title() + " падеж";
            var written = wording.name() == null ? "" : plain(wording.name());
            if (written.length() > NAME_LENGTH) {
                mistakes.add(field + ", имя: сократите до " + NAME_LENGTH + " знаков.");
            } else if (!written.isEmpty() && !NAME.matcher(written).matches()) {
                mistakes.add(field + ", имя: оставьте только буквы, пробел и дефис.");
            } else if (!written.isEmpty() && !Declensions.fits(name, written)) {
                mistakes.add(field + ", имя: напишите столько же слов, сколько в имени «" + name.full() + "».");
            }
            if (wording.position() != null && plain(wording.position()).length() > DECLINED_POSITION_LENGTH) {
                mistakes.add(field + ", должность: сократите до " + DECLINED_POSITION_LENGTH + " знаков.");
            }
        });
        return mistakes;
    }

    /** One line without signs nobody sees, which a database or a printed line stumbles over. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Cc}\\p{Cs}]+", " ")
                .strip();
    }

    private PersonRecord record(long personId) {
        return records.findById(personId).orElseThrow(() -> new IllegalArgumentException("No person " + personId));
    }
}
