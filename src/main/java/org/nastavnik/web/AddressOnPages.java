package org.nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells pages under which address people type to get here. */
@ControllerAdvice
class AddressOnPages {

    private final String configured;

    AddressOnPages(@Value("${nastavnik.address:}") String configured) {
        this.configured = configured.strip();
    }

    @ModelAttribute("address")
    String address(HttpServletRequest request) {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : configured;
    }
}
