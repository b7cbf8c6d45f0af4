package org.nastavnik.engine.door;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.RefusedAnswer;
import org.springframework.context.ApplicationContext;

/**
 * Lets models call Java, and nobody else. The conditions of a task list may hold expressions too, and the engine takes some
 * of them from anybody who sends a query. These are the only ones evaluated without a process around them; they may call
 * the engine's functions, such as {@code currentUser()}, and count from {@code dateTime()}.
 */
public class ModelExpressions extends SpringExpressionManager {

    public ModelExpressions(ApplicationContext application, @Nullable Map<Object, Object> beans) {
        super(application, beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new JuelExpression(createValueExpression(text), this, text) {
            @Override
            public Object getValue(@Nullable VariableScope process, @Nullable BaseDelegateExecution execution) {
                try {
                    return super.getValue(process, execution);
                } catch (ProcessEngineException failure) {
                    throw process == null ? notForQueries() : failure;
                }
            }
        };
    }

    private static RefusedAnswer notForQueries() {
        return new RefusedAnswer("В условиях списка задач можно назвать пользователя, его группы и дату, например"
                + " ${ currentUser() } или ${ now() }; другие выражения не выполняются.");
    }

    @Override
    public ELContext getElContext(@Nullable VariableScope process) {
        if (process != null) {
            return super.getElContext(process);
        }
        ensureInitialized();
        return new ProcessEngineElContext(functionMapper, new CountingOfDays());
    }

    /** Knows no bean, no property and no method but those that move a date. */
    private static final class CountingOfDays extends BeanELResolver {

        private static final Pattern MOVES = Pattern.compile("(plus|minus)(Years|Months|Weeks|Days|Hours|Minutes)");

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
            return null;
        }

        @Override
        public @Nullable Object invoke(
                ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            return base instanceof DateTime
                            && MOVES.matcher(String.valueOf(method)).matches()
                    ? super.invoke(context, base, method, types, arguments)
                    : null;
        }
    }
}
