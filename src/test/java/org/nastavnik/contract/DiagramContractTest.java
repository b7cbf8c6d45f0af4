package org.nastavnik.contract;

import static org.nastavnik.contract.ModelFile.describe;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A head teacher opens the diagram in Cockpit: everything is drawn, and nothing lies upon anything else. */
class DiagramContractTest {

    private static final Rectangle2D SHEET = new Rectangle2D.Double(-200, -200, 8000, 6000);
    private static final double TOLERANCE = 3;

    static Collection<ModelFile> models() {
        return Project.models();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void everythingIsDrawn(ModelFile model) {
        var problems = new Problems(model.file());
        var drawn = new Drawing(model);
        for (var node : model.all(FlowNode.class)) {
            problems.addUnless(drawn.shapes.containsKey(node), describe(node), "is not drawn. Give it a BPMNShape.");
        }
        for (var flow : model.all(SequenceFlow.class)) {
            problems.addUnless(
                    drawn.edges.getOrDefault(flow, List.of()).size() >= 2,
                    describe(flow),
                    "is not drawn. Give it a BPMNEdge with waypoints.");
        }
        drawn.shapes.forEach((element, box) -> problems.addUnless(
                SHEET.contains(box), describe(element), "lies off the sheet at " + at(box) + ". Move it."));
        drawn.labels.forEach((element, box) -> problems.addUnless(
                SHEET.contains(box), describe(element), "has its label off the sheet at " + at(box) + ". Move it."));
        drawn.edges.forEach((element, points) -> points.forEach(point -> problems.addUnless(
                SHEET.contains(point),
                describe(element),
                "has a waypoint off the sheet at " + point.getX() + "," + point.getY() + ". Move it.")));
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void shapesDoNotOverlap(ModelFile model) {
        var problems = new Problems(model.file());
        var shapes = new ArrayList<>(new Drawing(model).shapes.entrySet());
        for (var i = 0; i < shapes.size(); i++) {
            for (var j = i + 1; j < shapes.size(); j++) {
                var one = shapes.get(i);
                var other = shapes.get(j);
                if (!mayTouch(one.getKey(), other.getKey())
                        && !mayTouch(other.getKey(), one.getKey())
                        && one.getValue().intersects(other.getValue())) {
                    problems.add(
                            describe(one.getKey()),
                            "lies upon " + describe(other.getKey()) + " at " + at(one.getValue())
                                    + ". Move one of them.");
                }
            }
        }
        problems.assertNone();
    }

    /** A boundary event lies on its host; what is inside a sub-process lies on it, and so may events on its border. */
    private static boolean mayTouch(BaseElement inner, BaseElement outer) {
        if (inner instanceof BoundaryEvent boundary && outer.equals(boundary.getAttachedTo())) {
            return true;
        }
        for (var parent = inner.getParentElement(); parent != null; parent = parent.getParentElement()) {
            if (parent.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void shapesLieWhereTheyBelong(ModelFile model) {
        var problems = new Problems(model.file());
        var shapes = new Drawing(model).shapes;
        shapes.forEach((element, box) -> {
            if (element instanceof BoundaryEvent boundary) {
                var host = shapes.get(boundary.getAttachedTo());
                problems.addUnless(
                        host == null || onBorder(host, new Point2D.Double(box.getCenterX(), box.getCenterY()), 12),
                        describe(element),
                        "does not sit on the border of " + describe(boundary.getAttachedTo()) + ". Move it there.");
            } else if (element.getParentElement() instanceof SubProcess parent && shapes.containsKey(parent)) {
                problems.addUnless(
                        shapes.get(parent).contains(box),
                        describe(element),
                        "lies outside its sub-process " + describe(parent) + ". Move it inside.");
            }
        });
        problems.assertNone();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void flowsJoinTheirNodesAndPassNoOther(ModelFile model) {
        var problems = new Problems(model.file());
        var drawn = new Drawing(model);
        drawn.edges.forEach((element, points) -> {
            if (!(element instanceof SequenceFlow flow) || points.size() < 2) {
                return;
            }
            var from = drawn.shapes.get(flow.getSource());
            var to = drawn.shapes.get(flow.getTarget());
            problems.addUnless(
                    from == null || onBorder(from, points.get(0), TOLERANCE),
                    describe(flow),
                    "does not begin at the border of " + describe(flow.getSource()) + ". Move its first waypoint.");
            problems.addUnless(
                    to == null || onBorder(to, points.get(points.size() - 1), TOLERANCE),
                    describe(flow),
                    "does not end at the border of " + describe(flow.getTarget()) + ". Move its last waypoint.");
            drawn.shapes.forEach((node, box) -> {
                if (!(node instanceof SubProcess) && crosses(points, box)) {
                    problems.add(describe(flow), "runs through " + describe(node) + ". Lead it around.");
                }
            });
        });
        problems.assertNone();
    }

    private static boolean crosses(List<Point2D> points, Rectangle2D box) {
        var inside = new Rectangle2D.Double(
                box.getX() + TOLERANCE,
                box.getY() + TOLERANCE,
                box.getWidth() - 2 * TOLERANCE,
                box.getHeight() - 2 * TOLERANCE);
        for (var i = 1; i < points.size(); i++) {
            if (inside.intersectsLine(new Line2D.Double(points.get(i - 1), points.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean onBorder(Rectangle2D box, Point2D point, double tolerance) {
        var outer = grown(box, tolerance);
        var inner = grown(box, -tolerance);
        return outer.contains(point) && !inner.contains(point);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static String at(Rectangle2D box) {
        return (int) box.getX() + "," + (int) box.getY();
    }

    /** The shapes, labels and edges of a model by element. */
    private static final class Drawing {

        final Map<BaseElement, Rectangle2D> shapes = new LinkedHashMap<>();
        final Map<BaseElement, Rectangle2D> labels = new HashMap<>();
        final Map<BaseElement, List<Point2D>> edges = new LinkedHashMap<>();

        Drawing(ModelFile model) {
            for (var shape : model.all(BpmnShape.class)) {
                shapes.put(shape.getBpmnElement(), box(shape.getBounds()));
                addLabel(shape.getBpmnElement(), shape.getBpmnLabel());
            }
            for (var edge : model.all(BpmnEdge.class)) {
                List<Point2D> points = new ArrayList<>();
                edge.getWaypoints().forEach(point -> points.add(new Point2D.Double(point.getX(), point.getY())));
                edges.put(edge.getBpmnElement(), points);
                addLabel(edge.getBpmnElement(), edge.getBpmnLabel());
            }
        }

        private void addLabel(BaseElement element, BpmnLabel label) {
            if (label != null && label.getBounds() != null) {
                labels.put(element, box(label.getBounds()));
            }
        }

        private static Rectangle2D box(Bounds bounds) {
            return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }
    }
}
