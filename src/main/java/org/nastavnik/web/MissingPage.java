package org.nastavnik.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Somebody who follows an address that leads nowhere reads so in Russian; scripts get what they can parse. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class})
    Object missing(Exception refusal, @RequestHeader(name = "Accept", defaultValue = "") List<String> accepted) {
        var answer = (ErrorResponse) refusal;
        if (accepted.stream().noneMatch(type -> type.startsWith(MediaType.TEXT_HTML_VALUE))) {
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .body(answer.getBody());
        }
        var page = new ModelAndView("error", answer.getStatusCode());
        page.addObject("status", answer.getStatusCode().value());
        return page;
    }
}
