package org.nastavnik.web.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST API answers a failure with the exception's own words: statements, names of classes, what somebody typed.
 * Here people read a Russian sentence and a number instead. What is refused in Russian, by the door for example, stays as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineRefusals extends OncePerRequestFilter {

    private static final Pattern RUSSIAN = Pattern.compile("^[А-ЯЁ«][^\\n]*[а-яё]{3}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith("/engine-rest") && !path.startsWith("/camunda/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var held = new HeldBackFailure(response);
        next.doFilter(request, held);
        if (held.isHeld()) {
            var answer = answer(held.getStatus(), held.text()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json;charset=UTF-8");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }

    /** In the shape the webapps know: they show the message. */
    static String answer(int status, String told) {
        var own = message(told);
        var answer = JSON.createObjectNode();
        answer.put("type", status < 500 ? type(told) : "Error");
        answer.put("message", status < 500 && RUSSIAN.matcher(own).find() ? own : Refusal.words(status));
        return answer.toString();
    }

    private static String message(String told) {
        return object(told).path("message").asText("").strip();
    }

    private static String type(String told) {
        return object(told).path("type").asText("Refusal");
    }

    private static ObjectNode object(String told) {
        try {
            return JSON.readTree(told) instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (JsonProcessingException noJson) {
            return JSON.createObjectNode();
        }
    }
}
