package org.nastavnik.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.web.errors.JsonRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Variables are readable by nobody, but the engine would still tell which instances and tasks bear a value somebody guesses, and
 * sort by it: enough to learn who refused a consent. Such questions are refused to everybody, before the engine.
 */
class NoQuestionsByVariable extends OncePerRequestFilter {

    private static final int MOST_BYTES = 1024 * 1024;

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Answers to forms, which the door checks, and lists of variables, which the engine's rights leave empty. */
    private static final RequestMatcher GUARDED_ELSEWHERE = new OrRequestMatcher(
            PATHS.matcher("/camunda/api/engine/engine/*/task/*/submit-form"),
            PATHS.matcher("/camunda/api/engine/engine/*/process-definition/*/submit-form"),
            PATHS.matcher("/camunda/api/engine/engine/*/variable-instance/**"),
            PATHS.matcher("/camunda/api/engine/engine/*/history/variable-instance/**"),
            PATHS.matcher("/engine-rest/variable-instance/**"),
            PATHS.matcher("/engine-rest/history/variable-instance/**"));

    private static final Pattern ORDER = Pattern.compile("(process|task|execution|caseInstance|caseExecution)Variable");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return GUARDED_ELSEWHERE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(NoQuestionsByVariable::isOfVariables)
                || isOrder(request.getParameter("sortBy"))) {
            refuse(response);
        } else if (isJson(request)) {
            var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES || asksByVariable(body)) {
                refuse(response);
            } else {
                chain.doFilter(new ReadAgain(request, body), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    /** What is no JSON is left to the engine, which refuses it. */
    private boolean asksByVariable(byte[] body) throws IOException {
        try {
            return asksByVariable(json.readTree(body));
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    private static boolean asksByVariable(JsonNode node) {
        for (var field : node.properties()) {
            var value = field.getValue();
            if (isOfVariables(field.getKey()) && !isNothing(value)
                    || field.getKey().equals("sortBy") && isOrder(value.asText())) {
                return true;
            }
        }
        for (var part : node) {
            if (asksByVariable(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isBoolean() || value.isContainerNode() && value.isEmpty();
    }

    /** {@code variables}, {@code processVariables}, {@code variableNameIn} and the like; how to compare them asks nothing yet. */
    private static boolean isOfVariables(String name) {
        return name.toLowerCase(Locale.ROOT).contains("variable") && !name.endsWith("IgnoreCase");
    }

    private static boolean isOrder(@Nullable String sortBy) {
        return sortBy != null && ORDER.matcher(sortBy).matches();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        JsonRefusal.write(
                response,
                HttpStatus.FORBIDDEN,
                "AuthorizationException",
                "Искать и сортировать по значениям переменных нельзя: по ним узнают чужие ответы.");
    }

    /** The body has been read; the engine reads it once more. */
    private static final class ReadAgain extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadAgain(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is there already");
                }
            };
        }
    }
}
