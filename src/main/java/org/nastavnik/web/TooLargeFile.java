package org.nastavnik.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A file too large to be read at all is refused in words, before any page has seen it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeFile {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView refused() {
        var status = HttpStatus.PAYLOAD_TOO_LARGE;
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        return page;
    }
}
