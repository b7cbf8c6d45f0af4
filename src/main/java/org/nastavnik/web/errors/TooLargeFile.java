package org.nastavnik.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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
    ModelAndView refused(HttpServletRequest request) {
        return told(HttpStatus.PAYLOAD_TOO_LARGE, request);
    }

    @ExceptionHandler(MultipartException.class)
    ModelAndView broken(HttpServletRequest request) {
        return told(HttpStatus.BAD_REQUEST, request);
    }

    private static ModelAndView told(HttpStatus status, HttpServletRequest request) {
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        // The server's page of errors reads the same file again, and fails at it once more.
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        page.addObject("path", asked == null ? request.getRequestURI() : asked);
        return page;
    }
}
