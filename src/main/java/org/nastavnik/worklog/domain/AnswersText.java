package org.nastavnik.worklog.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.nastavnik.engine.TaskAnswered.Answered;

/** Answers as one text. */
final class AnswersText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Answered>> ANSWERS = new TypeReference<>() {};

    private AnswersText() {}

    static String write(List<Answered> answers) {
        try {
            return JSON.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers that are no JSON", impossible);
        }
    }

    static List<Answered> read(String answers) {
        try {
            return JSON.readValue(answers, ANSWERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Answers cannot be read", broken);
        }
    }
}
