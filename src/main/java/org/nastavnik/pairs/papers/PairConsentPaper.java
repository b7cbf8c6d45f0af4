package org.nastavnik.pairs.papers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.nastavnik.pairs.Pair;
import org.nastavnik.pairs.Pairs;
import org.nastavnik.pairs.domain.Dossier;
import org.nastavnik.pairs.domain.Dossier.Asked;
import org.nastavnik.pairs.domain.Dossier.State;
import org.nastavnik.pairs.domain.Side;

/**
 * A party's consent to work in a pair; its id is the pair's. It can be read as soon as the party is asked. Whoever refuses signs
 * nothing, so a refusal leaves no document behind.
 */
abstract class PairConsentPaper extends PairPaper {

    private final Side side;
    private final Dossier dossier;
    private final PartyNames names;

    PairConsentPaper(Side side, Pairs pairs, Dossier dossier, PartyNames names) {
        super(pairs);
        this.side = side;
        this.dossier = dossier;
        this.names = names;
    }

    @Override
    public String key() {
        return side.paper();
    }

    @Override
    public List<Long> of(String year) {
        return dossier.asked(year, side);
    }

    @Override
    public Sheet sheet(long id) {
        var asked = dossier.consent(id, side);
        var pair = pair(id);
        var fields = names.fields(pair);
        fields.putAll(particulars(pair, asked));
        return new Sheet(
                key(),
                title() + ": " + names.inShort(pair),
                null,
                asked.state() == State.GIVEN ? asked.answeredOn() : null,
                asked.state().title(),
                fields);
    }

    @Override
    public String state(long id) {
        return dossier.consent(id, side).state().title();
    }

    /** What only this party's consent says. */
    abstract Map<String, ?> particulars(Pair pair, Asked asked);

    /** The other party does not see it. */
    @Override
    public Set<Long> people(long id) {
        return Set.of(party(pair(id)));
    }

    @Override
    public boolean opensTo(Reader reader, long id) {
        return reader.keepsPapers() || reader.is(party(pair(id)));
    }

    private long party(Pair pair) {
        return switch (side) {
            case MENTOR -> pair.mentorId();
            case MENTEE -> pair.menteeId();
        };
    }
}
