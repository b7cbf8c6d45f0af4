package org.nastavnik.course.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nastavnik.engine.CourseStep;
import org.nastavnik.engine.CourseWait;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The steps nobody does by hand, told as facts. Models name them by what is to be done, «Зарегистрировать приказ»; whoever
 * looks back wants to read «Приказ зарегистрирован».
 */
@Component
class Facts {

    private static final String WAITS = ".waits";
    private static final String BEGUN = ".begins";

    private final Properties words;

    Facts() {
        try {
            words = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("course/facts.properties"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What has come of the step; empty where there is nothing to tell. */
    String done(CourseStep step) {
        return words.getProperty(step.activity(), step.name() == null ? "" : step.name());
    }

    /** What the step waits for: «начало месяца встречи». */
    String awaited(CourseWait wait) {
        return words.getProperty(
                wait.activity() + WAITS, wait.name() == null ? "следующий шаг" : "«" + wait.name() + "»");
    }

    /** The key of the processes the step has begun, which go on by themselves; null where it has begun none. */
    @Nullable
    String begun(CourseStep step) {
        return words.getProperty(step.activity() + BEGUN);
    }
}
