package org.nastavnik.contract;

import static org.nastavnik.contract.ModelFile.describe;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.ClassUtils;

/** Every expression of a model can be read, and every call in it meets a method that is there. */
class ExpressionContractTest {

    static Collection<ModelFile> models() {
        return Project.models();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void callsResolveToMethods(ModelFile model) {
        var problems = new Problems(model.file());
        for (var expression : ModelExpression.of(model)) {
            var element = describe(expression.element());
            var broken = Expressions.syntaxError(expression.text());
            if (broken != null) {
                problems.add(element, expression.role() + " " + expression.text() + " cannot be read: " + broken);
                continue;
            }
            for (var call : Expressions.calls(expression.text())) {
                check(problems, element, expression, call);
            }
        }
        problems.assertNone();
    }

    private static void check(Problems problems, String element, ModelExpression expression, Expressions.Call call) {
        var bean = Beans.named(call.bean());
        if (bean.isEmpty()) {
            problems.add(
                    element,
                    expression.role() + " calls " + call + ", but no Spring bean is named " + call.bean()
                            + ". Name the module's service so, or mend the expression.");
            return;
        }
        var methods = Beans.callable(bean.get(), call.method(), call.arguments().size());
        if (methods.isEmpty()) {
            problems.add(
                    element,
                    expression.role() + " calls " + call + ", but no public type of "
                            + bean.get().getSimpleName() + " has a public method " + call.method() + " with "
                            + call.arguments().size() + " arguments. Add it to the module's interface.");
            return;
        }
        problems.addUnless(
                methods.stream().anyMatch(method -> takes(method, call.arguments())),
                element,
                expression.role() + " calls " + call + ", but the method takes other types. Pass what it takes.");
        var wholeExpression = expression.text().equals("${" + call + "}");
        problems.addUnless(
                !wholeExpression || methods.stream().anyMatch(method -> yields(method, expression.expected())),
                element,
                expression.role() + " calls " + call + ", which yields "
                        + methods.get(0).getReturnType().getSimpleName() + ". It must yield "
                        + expression.expected().stream()
                                .map(Class::getSimpleName)
                                .toList()
                        + ".");
    }

    /** Whether literals can be what the method takes; variables are only known at run time. */
    private static boolean takes(Method method, List<String> arguments) {
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var wanted = ClassUtils.resolvePrimitiveIfNecessary(method.getParameterTypes()[i]);
            var fits = switch (argument) {
                case "true", "false" -> wanted == Boolean.class || wanted == Object.class;
                default ->
                    argument.startsWith("'")
                            ? wanted.isAssignableFrom(String.class) || wanted.isEnum()
                            : !argument.matches("\\d+") || Number.class.isAssignableFrom(wanted);
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean yields(Method method, List<Class<?>> expected) {
        return expected.isEmpty() || expected.stream().anyMatch(type -> type.isAssignableFrom(method.getReturnType()));
    }
}
