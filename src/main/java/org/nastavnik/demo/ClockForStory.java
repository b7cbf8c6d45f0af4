package org.nastavnik.demo;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the story move the one clock of the application, and with it the engine's. */
@Component
@Profile("demo")
class ClockForStory implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new StoryClock(clock) : bean;
    }
}
