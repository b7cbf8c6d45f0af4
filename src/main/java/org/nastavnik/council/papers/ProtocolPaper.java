package org.nastavnik.council.papers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.council.Council;
import org.nastavnik.council.Decision;
import org.nastavnik.council.Meeting;
import org.nastavnik.council.Minutes;
import org.nastavnik.documents.Origin;
import org.nastavnik.documents.Paper;
import org.nastavnik.documents.Reader;
import org.nastavnik.documents.Sheet;
import org.springframework.stereotype.Component;

/** The protocol of a meeting that had a quorum; from the secretary's record on, before that there is none. */
@Component
class ProtocolPaper implements Paper {

    private final Council council;
    private final Proceedings proceedings;

    ProtocolPaper(Council council, Proceedings proceedings) {
        this.council = council;
        this.proceedings = proceedings;
    }

    @Override
    public String key() {
        return Council.PROTOCOL;
    }

    @Override
    public String title() {
        return "Протокол итогового педагогического совета";
    }

    @Override
    public int stage(long id) {
        return 6;
    }

    @Override
    public List<Long> of(String year) {
        return council.meetings(year).stream()
                .filter(meeting -> meeting.minutes() != null)
                .map(Meeting::id)
                .toList();
    }

    @Override
    public List<Long> comingOf(Origin origin) {
        return origin.is("council") ? of(origin.year()) : List.of();
    }

    @Override
    public Sheet sheet(long id) {
        var meeting = council.meeting(id);
        return proceedings.sheet(Council.PROTOCOL, "Протокол итогового педагогического совета", meeting);
    }

    @Override
    public Set<Long> people(long id) {
        return proceedings.people(council.meeting(id));
    }

    /** Whoever keeps the papers, led the meeting or wrote it down, or has to carry a decision out. */
    @Override
    public boolean opensTo(Reader reader, long id) {
        var meeting = council.meeting(id);
        return reader.keepsPapers() || reader.is(meeting.secretaryId()) || namedIn(meeting.minutes(), reader);
    }

    private static boolean namedIn(@Nullable Minutes minutes, Reader reader) {
        return minutes != null
                && (reader.is(minutes.chairmanId())
                        || minutes.decisions().stream()
                                .map(Decision::responsibleId)
                                .anyMatch(reader::is));
    }
}
