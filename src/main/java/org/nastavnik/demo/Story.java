package org.nastavnik.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What the people of the demo kindergarten do in a year: {@code starts.yaml} tells which processes they start, and a file per
 * task what is answered to it.
 *
 * @param replies by the name of the task; the first that is meant counts
 */
record Story(List<Undertaking> undertakings, Map<String, List<Reply>> replies) {

    private static final String STARTS = "starts.yaml";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Story read(String folder) {
        var replies = new TreeMap<String, List<Reply>>();
        List<Undertaking> undertakings = List.of();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(folder + "/*.yaml")) {
                var name = Objects.requireNonNull(file.getFilename());
                if (name.equals(STARTS)) {
                    undertakings = List.of(JSON.convertValue(load(file), Undertaking[].class));
                } else {
                    replies.put(
                            name.substring(0, name.lastIndexOf('.')),
                            List.of(JSON.convertValue(load(file), Reply[].class)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Story(undertakings, replies);
    }

    private static Object load(Resource file) throws IOException {
        var options = new LoaderOptions();
        var yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new PlainWords());
        return yaml.load(file.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Knows whole numbers, true and false; «yes», «no» and «on» are words, as forms write them. */
    private static final class PlainWords extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("0|[1-9][0-9]*"), "0123456789");
        }
    }
}
