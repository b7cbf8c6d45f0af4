package org.nastavnik.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a class, loudly, where there is no Chromium. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
public @interface NeedsChromium {

    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.executable().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            if (context.getTestMethod().isEmpty()) {
                System.err.printf("""

                        ************************************************************************
                        *  BROWSER TESTS SKIPPED: %s
                        *  There is no Chromium on the path (chromium), nor in $CHROMIUM.
                        *  Debian: apt-get install chromium fonts-dejavu-core
                        ************************************************************************

                        """, context.getDisplayName());
            }
            return ConditionEvaluationResult.disabled("There is no Chromium");
        }
    }
}
