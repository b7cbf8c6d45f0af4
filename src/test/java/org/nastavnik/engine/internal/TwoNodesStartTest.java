package org.nastavnik.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.nastavnik.KindergartenTest;
import org.nastavnik.engine.login.NoSetupPage;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes that begin together on an empty database put the same into it as one does. */
class TwoNodesStartTest extends KindergartenTest {

    @Autowired
    private NoSetupPage setup;

    @Autowired
    private TaskFilters filters;

    @Autowired
    private GrantsOfMatrix grants;

    @RepeatedTest(3)
    void bothBeginAndNothingIsThereTwice() throws Exception {
        var groups = groupGrants();
        var own = ownGrants();
        jdbc.update("delete from ACT_RU_AUTHORIZATION");
        jdbc.update("delete from ACT_RU_FILTER");
        jdbc.update("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?", NoSetupPage.ACCOUNT);
        jdbc.update("delete from ACT_ID_USER where ID_ = ?", NoSetupPage.ACCOUNT);
        jdbc.update("delete from ACT_ID_GROUP where ID_ = 'camunda-admin'");

        for (Runnable step : List.<Runnable>of(
                setup::afterPropertiesSet, filters::afterPropertiesSet, grants::afterSingletonsInstantiated)) {
            onTwoNodes(step);
        }

        assertThat(groupGrants()).isEqualTo(groups);
        assertThat(ownGrants()).isEqualTo(own);
        assertThat(jdbc.queryForList("select NAME_ from ACT_RU_FILTER", String.class))
                .containsExactlyInAnyOrder("Мои задачи", "Просрочено", "На этой неделе", "Все задачи года");
        assertThat(jdbc.queryForList(
                        "select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'camunda-admin'", String.class))
                .containsExactly(NoSetupPage.ACCOUNT);
    }

    private static void onTwoNodes(Runnable step) throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            start.await();
            step.run();
            return null;
        };
        try {
            for (var begun : new ArrayList<>(List.of(nodes.submit(node), nodes.submit(node)))) {
                begun.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private int groupGrants() {
        return count("GROUP_ID_ is not null");
    }

    private int ownGrants() {
        return count("USER_ID_ is not null");
    }

    private int count(String whose) {
        return jdbc.queryForObject("select count(*) from ACT_RU_AUTHORIZATION where " + whose, Integer.class);
    }
}
