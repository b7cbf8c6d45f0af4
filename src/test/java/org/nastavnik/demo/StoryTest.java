package org.nastavnik.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The story speaks of tasks and fields that exist; whether the answers are taken, playing it tells. */
class StoryTest {

    private final Story story = Story.read("classpath:demo/story");

    @Test
    void repliesFillFieldsOfTheirForms() {
        var fields = new SoftAssertions();
        story.replies()
                .forEach((task, replies) ->
                        fields.assertThat(fieldsOf(task)).as(task).containsAll(answered(replies)));
        fields.assertAll();
    }

    @Test
    void everyTaskEndsWithAReplyForAnybodyOrNamesThePeopleItIsMeantFor() {
        assertThat(story.replies()).allSatisfy((task, replies) -> {
            var last = replies.get(replies.size() - 1);
            assertThat(last.shown() == null || last.who() != null || last.about() != null)
                    .as(task)
                    .isTrue();
        });
    }

    @Test
    void wordsOfFormsStayWords() {
        assertThat(story.replies().get("record-meeting").get(0).turn(1).answer())
                .containsEntry("held", "yes")
                .containsEntry("minutes", 45);
    }

    private static Set<String> answered(List<Reply> replies) {
        var answered = new HashSet<String>();
        replies.stream()
                .flatMap(reply -> reply.turns() == null ? Stream.of(reply.turn(1)) : reply.turns().stream())
                .forEach(turn -> {
                    if (turn.answer() != null) {
                        answered.addAll(turn.answer().keySet());
                    }
                });
        return answered;
    }

    private static Set<String> fieldsOf(String form) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/" + form + ".form");
            assertThat(files).as("forms called " + form).hasSize(1);
            var fields = new HashSet<String>();
            collect(new ObjectMapper().readTree(files[0].getInputStream()), fields);
            return fields;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void collect(JsonNode component, Set<String> fields) {
        if (component.path("key").isTextual()) {
            fields.add(component.path("key").asText());
        }
        component.path("components").forEach(child -> collect(child, fields));
    }
}
