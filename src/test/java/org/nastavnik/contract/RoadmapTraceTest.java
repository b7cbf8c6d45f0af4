package org.nastavnik.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.contract.ModelFile.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * Traces every sentence of the roadmap to the steps that do it, in {@code docs/roadmap-trace.md}. Run with {@code
 * -Dnastavnik.trace=write} to write that file anew.
 */
class RoadmapTraceTest {

    private static final Path TRACE = Project.ROOT.resolve("docs/roadmap-trace.md");
    private static final String NONE = "—";

    @Test
    void everyItemIsServed() {
        var problems = new Problems("src/main/resources/roadmap");
        assertThat(Project.items()).as("items of the roadmap").hasSize(20);
        for (var item : Project.items()) {
            problems.addUnless(
                    !nodes(item, "item").isEmpty(),
                    "item " + item,
                    "is served by no step. Give a user task the extension property item=\"" + item + "\".");
            problems.addUnless(
                    !nodes(item, "completes").isEmpty(),
                    "item " + item,
                    "is never done. Give the last node of its work the extension property completes=\"" + item + "\".");
        }
        problems.assertNone();
    }

    @Test
    void everyUserTaskServesAnItem() {
        var problems = new Problems("processes");
        for (var model : Project.models()) {
            for (var task : model.userTasks()) {
                problems.addUnless(
                        ModelFile.itemsIn(task, "item").stream().anyMatch(Project.items()::contains),
                        model.file(),
                        describe(task) + " serves no item of the roadmap. Give it the extension property item.");
            }
        }
        problems.assertNone();
    }

    @Test
    void theTraceIsWrittenDown() throws IOException {
        var trace = trace();
        if ("write".equals(System.getProperty("nastavnik.trace"))) {
            Files.createDirectories(TRACE.getParent());
            Files.writeString(TRACE, trace);
        }
        assertThat(TRACE)
                .as("docs/roadmap-trace.md is out of date: run mvn test -Dtest=RoadmapTraceTest"
                        + " -Dnastavnik.trace=write and commit it")
                .exists()
                .content()
                .isEqualTo(trace);
    }

    private static String trace() {
        var text = new StringBuilder("""
                # Where each sentence of the roadmap is done

                Written by `RoadmapTraceTest`; run it with `-Dnastavnik.trace=write` after a change of the models.

                | Item | Content | Done in | Completed by | Forms | Records | Document |
                |---|---|---|---|---|---|---|
                """);
        for (var row : Project.roadmap()) {
            var steps = nodes(row.item(), "item");
            text.append("| ")
                    .append(String.join(
                            " | ",
                            row.item(),
                            row.content().replace("|", "\\|"),
                            cell(names(steps)),
                            cell(names(nodes(row.item(), "completes"))),
                            cell(forms(steps)),
                            cell(records(steps)),
                            row.document().isEmpty() ? NONE : row.document()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String cell(Iterable<String> lines) {
        var cell = String.join("<br>", lines);
        return cell.isEmpty() ? NONE : cell;
    }

    private static List<Step> nodes(String item, String property) {
        List<Step> steps = new ArrayList<>();
        for (var model : Project.models()) {
            for (var node : model.all(FlowNode.class)) {
                if (ModelFile.itemsIn(node, property).contains(item)) {
                    steps.add(new Step(model, node));
                }
            }
        }
        return steps;
    }

    private static Set<String> names(List<Step> steps) {
        var names = new TreeSet<String>();
        steps.forEach(
                step -> names.add("`" + step.model().name() + "/" + step.node().getId() + "`"));
        return names;
    }

    private static Set<String> forms(List<Step> steps) {
        var forms = new TreeSet<String>();
        steps.stream()
                .filter(step -> step.node() instanceof UserTask)
                .forEach(step -> forms.add("[" + step.node().getId() + "](../forms/"
                        + step.model().module() + "/" + step.node().getId() + ".form)"));
        return forms;
    }

    private static Set<String> records(List<Step> steps) {
        var records = new LinkedHashSet<String>();
        for (var step : steps) {
            if (step.node() instanceof UserTask) {
                FormFile.named(step.model().module(), step.node().getId())
                        .flatMap(FormContractTest::answer)
                        .ifPresent(answer -> records.add("`" + step.model().module() + ".tasks."
                                + answer.getEnclosingClass().getSimpleName() + "`"));
            }
        }
        return new TreeSet<>(records);
    }

    private record Step(ModelFile model, FlowNode node) {}
}
