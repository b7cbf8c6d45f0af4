package org.nastavnik.acts.domain;

import java.util.stream.Collectors;
import org.nastavnik.acts.Act;
import org.nastavnik.engine.Subject;
import org.nastavnik.kindergarten.AcceptingBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionOperations;

/** How lists of tasks speak of an act. */
@Configuration(proxyBeanMethods = false)
class ActsInTasks {

    /** Announcing an order, the part to be published may be one of its annexes. */
    @Bean
    @Order(10)
    Subject partInTasks(ActRecords records, TransactionOperations transaction) {
        return acts("partId", records, transaction);
    }

    @Bean
    @Order(11)
    Subject actInTasks(ActRecords records, TransactionOperations transaction) {
        return acts("actId", records, transaction);
    }

    @Bean
    @Order(12)
    Subject bodyInTasks() {
        return Subject.of(
                "body",
                "act-acceptance"::equals,
                keys -> keys.stream()
                        .collect(Collectors.toMap(
                                key -> key, key -> AcceptingBody.of(key).title())));
    }

    private static Subject acts(String variable, ActRecords records, TransactionOperations transaction) {
        return Subject.byId(
                        variable,
                        ids -> transaction.execute(status -> records.findAllById(ids).stream()
                                .map(ActRecord::view)
                                .collect(Collectors.toMap(Act::id, Act::name))))
                .concerning(ids -> transaction.execute(status -> records.findAllById(ids).stream()
                        .flatMap(act -> act.people().stream())
                        .collect(Collectors.toSet())));
    }
}
