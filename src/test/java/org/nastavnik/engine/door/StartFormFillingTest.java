package org.nastavnik.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nastavnik.engine.Option;

class StartFormFillingTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void writesWhatIsShownIntoTheForm() throws IOException {
        var form = fill(
                """
                {"components": [
                  {"type": "text", "text": "Год {{year}}, {{ unknown }}$"},
                  {"type": "select", "key": "person", "valuesKey": "people"},
                  {"type": "table", "dataSource": "=rows"},
                  {"type": "group", "components": [
                    {"type": "textfield", "key": "place", "conditional": {"hide": "=person != first or place = \\"first\\""}}
                  ]}
                ]}
                """,
                Map.of(
                        "year", "2026-2027",
                        "people", List.of(Option.of(7, "Смирнова «А» \\ П.")),
                        "rows", List.of(Map.of("duty", "Куратор")),
                        "place", "Заречный",
                        "first", "7"));

        assertThat(form.at("/components/0/text").asText()).isEqualTo("Год 2026-2027, $");
        assertThat(form.at("/components/1/values/0/label").asText()).isEqualTo("Смирнова «А» \\ П.");
        assertThat(form.at("/components/1").has("valuesKey")).isFalse();
        assertThat(form.at("/components/2/dataSource").asText()).isEqualTo("=[{\"duty\":\"Куратор\"}]");
        assertThat(form.at("/components/3/components/0/defaultValue").asText()).isEqualTo("Заречный");
        assertThat(form.at("/components/3/components/0/conditional/hide").asText())
                .as("a shown value is filled in, a field's own key and a text are not")
                .isEqualTo("=person != \"7\" or place = \"first\"");
    }

    @Test
    void whatIsShownIsNoTemplate() throws IOException {
        var form = fill("{\"components\": [{\"text\": \"{{name}}\"}]}", Map.of("name", "{{secret}}"));

        assertThat(form.at("/components/0/text").asText()).isEqualTo("&#123;&#123;secret&#125;&#125;");

        var three = fill("{\"components\": [{\"text\": \"{{name}}\"}]}", Map.of("name", "{{{secret}}}"));

        assertThat(three.at("/components/0/text").asText()).doesNotContain("{{");
    }

    private JsonNode fill(String form, Map<String, ?> shown) throws IOException {
        return json.readTree(new StartFormFilling(json)
                .fill(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), shown));
    }
}
