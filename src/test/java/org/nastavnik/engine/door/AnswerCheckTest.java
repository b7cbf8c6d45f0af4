package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.engine.RefusedAnswer;

class AnswerCheckTest {

    private static final String APPROVAL = """
            {"components": [
              {"type": "radio", "key": "decision", "label": "Решение", "validate": {"required": true},
               "values": [{"value": "approve"}, {"value": "return"}]},
              {"type": "textarea", "key": "remark", "label": "Что исправить",
               "validate": {"required": true, "maxLength": 100},
               "conditional": {"hide": "=decision != \\"return\\""}}
            ]}
            """;

    private static final String ATTENDANCE = """
            {"components": [
              {"type": "textfield", "key": "decision1", "label": "Решение",
               "conditional": {"hide": "=present = null or total = null or present * 2 < total"}},
              {"type": "number", "key": "present", "label": "Присутствовало", "validate": {"min": 0, "max": 99}},
              {"type": "number", "key": "total", "label": "Всего", "validate": {"min": 0, "max": 99}}
            ]}
            """;

    private final AnswerCheck check = new AnswerCheck();

    @Test
    void takesTheAnswerAsItIsMeant() {
        assertThat(check(APPROVAL, Map.of("decision", " return ", "remark", " Срок \n")))
                .isEqualTo(Map.of("decision", "return", "remark", "Срок"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", " return", "return ", "\treturn\n"})
    void spacesAroundAChoiceHideNoRequiredField(String decision) {
        assertThatThrownBy(() -> check(APPROVAL, Map.of("decision", decision)))
                .isInstanceOf(RefusedAnswer.class)
                .hasMessage("Поле «Что исправить»: заполните его.");
    }

    @Test
    void valuesAConditionCannotComputeWithAreRefused() {
        assertThatThrownBy(() -> check(ATTENDANCE, Map.of("decision1", "a", "present", "many", "total", 5)))
                .isInstanceOf(RefusedAnswer.class);
        assertThatThrownBy(() -> check(ATTENDANCE, Map.of("present", Map.of("a", 1), "total", new Object())))
                .isInstanceOf(RefusedAnswer.class);
    }

    private Map<String, Object> check(String form, Map<String, Object> sent) {
        var schema =
                FormSchema.read(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), new ObjectMapper());
        return check.check(schema, sent, Map.of());
    }
}
