package org.nastavnik.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Reads the expressions of models: the variables they read and the methods they call. */
final class Expressions {

    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z_]\\w*)\\.([a-zA-Z_]\\w*)\\(");

    private Expressions() {}

    static boolean isExpression(String text) {
        return text != null && text.startsWith("${") && text.endsWith("}");
    }

    /** The reason why the expression cannot be read, or null when it can. */
    static String syntaxError(String expression) {
        try {
            new Builder(Builder.Feature.METHOD_INVOCATIONS).build(expression);
            return null;
        } catch (TreeBuilderException broken) {
            return broken.getMessage();
        }
    }

    /** Variables and beans, everything an expression calls by a bare name. */
    static Set<String> names(String expression) {
        var names = new LinkedHashSet<String>();
        if (expression != null && syntaxError(expression) == null) {
            new Builder(Builder.Feature.METHOD_INVOCATIONS)
                    .build(expression)
                    .getIdentifierNodes()
                    .forEach(node -> names.add(node.getName()));
        }
        return names;
    }

    /** The variables an expression reads: its names without the beans it calls and the engine's own. */
    static Set<String> variables(String expression) {
        var variables = names(expression);
        calls(expression).forEach(call -> variables.remove(call.bean()));
        variables.removeAll(Set.of("execution", "task"));
        return variables;
    }

    static List<Call> calls(String expression) {
        List<Call> calls = new ArrayList<>();
        if (expression != null) {
            var matcher = CALL.matcher(expression);
            while (matcher.find()) {
                calls.add(new Call(matcher.group(1), matcher.group(2), arguments(expression, matcher.end())));
            }
        }
        return calls;
    }

    private static List<String> arguments(String expression, int from) {
        List<String> arguments = new ArrayList<>();
        var depth = 0;
        var quoted = false;
        var begin = from;
        for (var i = from; i < expression.length(); i++) {
            var c = expression.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && (c == ',' && depth == 0 || c == ')' && depth-- == 0)) {
                var argument = expression.substring(begin, i).strip();
                if (!argument.isEmpty()) {
                    arguments.add(argument);
                }
                if (c == ')') {
                    break;
                }
                begin = i + 1;
            }
        }
        return arguments;
    }

    /** A call of a bean's method, {@code bean.method(arguments)}. */
    record Call(String bean, String method, List<String> arguments) {

        @Override
        public String toString() {
            return bean + "." + method + "(" + String.join(", ", arguments) + ")";
        }
    }
}
