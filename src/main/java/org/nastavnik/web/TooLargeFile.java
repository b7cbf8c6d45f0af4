package org.nastavnik.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** A file too large to be read at all, or sent as none, is refused in words before any page has seen it. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeFile {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView refused() {
        return told(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView broken() {
        return told(HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView told(HttpStatus status) {
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        return page;
    }
}
