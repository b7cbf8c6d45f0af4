package org.nastavnik.roadmap.glance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.acts.ActEntry;
import org.nastavnik.acts.ActKind;
import org.nastavnik.acts.Acts;
import org.nastavnik.council.Council;
import org.nastavnik.documents.Documents;
import org.nastavnik.engine.Processes;
import org.nastavnik.engine.Processes.Run;
import org.nastavnik.monitoring.Monitoring;
import org.nastavnik.roadmap.Link;
import org.springframework.stereotype.Component;

/** Where the things behind a year are: which process serves each row and stage, and which documents come of it. */
@Component
class Sources {

    private static final int DOCUMENTS_BY_NAME = 3;

    /** The process that serves a row, and the kind of its business key; the rest of the key is the year or an act. */
    private static final Map<String, Source> OF_ROWS = Map.ofEntries(
            Map.entry("1.1", Source.ofAct("act-approval", "act", ActKind.REGULATION)),
            Map.entry("1.2", Source.ofAct("act-approval", "act", ActKind.APPROVAL_ORDER)),
            Map.entry("1.3", Source.ofAct("act-approval", "act", ActKind.ROADMAP)),
            Map.entry("1.4", Source.ofYear("pair-formation", "pairs", ActKind.PAIRS_ORDER)),
            Map.entry("1.5", Source.ofYear("pair-formation", "pairs")),
            Map.entry("1.6", Source.ofAct("act-announcement", "announcement", ActKind.APPROVAL_ORDER)),
            Map.entry("2.1", Source.ofYear("diagnostics", "diagnostics")),
            Map.entry("2.2", Source.ofYear("diagnostics", "diagnostics")),
            Map.entry("3.1", Source.ofYear("bank-formation", "bank")),
            Map.entry("3.2", Source.ofYear("diagnostics", "diagnostics")),
            Map.entry("4.1", Source.ofYear("training-materials", "training")),
            Map.entry("4.2", Source.ofYear("training-consultations", "training")),
            Map.entry("4.3", Source.ofYear("training-webinars", "training")),
            Map.entry("5.1", Source.ofYear("pair-formation", "pairs")),
            Map.entry("5.2", Source.ofYear("pair-formation", "pairs")),
            Map.entry("5.3", Source.ofYear("pair-formation", "pairs")),
            Map.entry("6.1", Source.ofYear("quality-monitoring", "monitoring")),
            Map.entry("6.2", Source.ofYear("final-council", "council", ActKind.RESULTS_ORDER)),
            Map.entry("6.3", Source.ofYear("practice-collection", "practices")),
            Map.entry("7.1", Source.ofYear("information-support", "news")));

    private static final Map<Integer, Source> OF_STAGES = Map.of(
            1, Source.ofYear("local-acts", "acts"),
            2, Source.ofYear("diagnostics", "diagnostics"),
            3, Source.ofYear("bank-formation", "bank"),
            4, Source.ofYear("mentor-training", "training"),
            5, Source.ofYear("pair-formation", "pairs"),
            6, Source.ofYear("completion", "completion"),
            7, Source.ofYear("information-support", "news"));

    private static final Source OF_YEAR = Source.ofYear("roadmap", "roadmap");

    /** Documents a row comes to beside acts: the key of the paper and what to call it. */
    private static final Map<String, Map.Entry<String, String>> PAPERS = Map.of(
            "2.1", Map.entry("deficit-summary", "Сводка дефицитов"),
            "3.1", Map.entry("bank", "Банк данных"),
            "6.1", Map.entry(Monitoring.ANALYTICAL_REPORT, "Аналитическая справка"),
            "6.2", Map.entry(Council.PROTOCOL, "Протокол"));

    private final Processes processes;
    private final Acts acts;
    private final Documents documents;

    Sources(Processes processes, Acts acts, Documents documents) {
        this.processes = processes;
        this.acts = acts;
        this.documents = documents;
    }

    static String course(String instanceId) {
        return "/processes/" + instanceId;
    }

    static Link allDocuments(String year) {
        return new Link("Документы", "/documents?year=" + year);
    }

    /** Asks once for the whole year. */
    Behind behind(String year) {
        var entries = acts.entriesOf(year);
        var runs = new HashSet<Run>();
        OF_ROWS.values().forEach(source -> source.run(year, entries).ifPresent(runs::add));
        OF_STAGES.values().forEach(source -> source.run(year, entries).ifPresent(runs::add));
        OF_YEAR.run(year, entries).ifPresent(runs::add);
        var papers = new HashMap<String, List<Long>>();
        PAPERS.forEach((item, paper) -> papers.put(item, documents.of(paper.getKey(), year)));
        return new Behind(year, entries, processes.instances(runs), papers);
    }

    /** What stands behind the rows and the stages of one year. */
    record Behind(String year, List<ActEntry> acts, Map<Run, String> instances, Map<String, List<Long>> papers) {

        List<Link> ofYear() {
            return course(OF_YEAR);
        }

        List<Link> ofStage(int stage) {
            return course(OF_STAGES.get(stage));
        }

        List<Link> ofRow(String item) {
            var source = OF_ROWS.get(item);
            var links = new ArrayList<>(course(source));
            if (links.isEmpty()) {
                return links;
            }
            var found = new ArrayList<>(papers(item));
            if (source != null && source.act() != null) {
                found.addAll(actsOf(source.act()));
            }
            if (found.isEmpty() || found.size() > DOCUMENTS_BY_NAME) {
                links.add(allDocuments(year));
            } else {
                links.addAll(found);
            }
            return links;
        }

        private List<Link> course(@Nullable Source source) {
            return source == null
                    ? List.of()
                    : source.run(year, acts)
                            .map(instances::get)
                            .map(instance -> List.of(new Link("Ход", Sources.course(instance))))
                            .orElse(List.of());
        }

        private List<Link> papers(String item) {
            return papers.getOrDefault(item, List.of()).stream()
                    .map(id -> new Link(
                            PAPERS.get(item).getValue(),
                            Documents.address(PAPERS.get(item).getKey(), id)))
                    .toList();
        }

        private List<Link> actsOf(ActKind kind) {
            return acts.stream()
                    .filter(act -> act.kind() == kind)
                    .map(act -> new Link(act.title(), Documents.address(Acts.PAPER, act.id())))
                    .toList();
        }
    }

    /**
     * @param ofAct whether the business key names the act, the first of its kind in the year, and not the year
     * @param act the act that comes of it, if any
     */
    private record Source(
            String process,
            String kindOfKey,
            boolean ofAct,
            @Nullable ActKind act) {

        static Source ofYear(String process, String kindOfKey) {
            return new Source(process, kindOfKey, false, null);
        }

        static Source ofYear(String process, String kindOfKey, ActKind act) {
            return new Source(process, kindOfKey, false, act);
        }

        static Source ofAct(String process, String kindOfKey, ActKind act) {
            return new Source(process, kindOfKey, true, act);
        }

        Optional<Run> run(String year, List<ActEntry> acts) {
            if (!ofAct) {
                return Optional.of(new Run(process, kindOfKey + ":" + year));
            }
            return acts.stream()
                    .filter(entry -> entry.kind() == act)
                    .findFirst()
                    .map(first -> new Run(process, kindOfKey + ":" + first.id()));
        }
    }
}
