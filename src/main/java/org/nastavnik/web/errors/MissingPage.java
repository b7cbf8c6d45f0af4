package org.nastavnik.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.nastavnik.web.KindergartenOnPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Somebody who follows an address that leads nowhere, or is misspelt, reads so in Russian; scripts get what they can parse. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPage {

    private final KindergartenOnPages top;

    MissingPage(KindergartenOnPages top) {
        this.top = top;
    }

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class})
    Object missing(Exception refusal, HttpServletRequest request) {
        var answer = (ErrorResponse) refusal;
        return answer(answer.getBody(), answer.getHeaders(), request);
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    Object misspelt(Exception refusal, HttpServletRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "Адрес записан неверно. Откройте страницу из меню.");
        return answer(problem, HttpHeaders.EMPTY, request);
    }

    private Object answer(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            problem.setProperty("number", NumberedRequests.current());
            return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
        }
        var page = new ModelAndView("error", HttpStatusCode.valueOf(problem.getStatus()));
        page.addObject("status", problem.getStatus());
        top.putOn(page, request);
        return page;
    }
}
