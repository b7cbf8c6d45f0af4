package org.nastavnik.roadmap.pages;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.roadmap.glance.YearBoard;
import org.nastavnik.roadmap.glance.YearOverview;
import org.nastavnik.roadmap.glance.YearOverview.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The year at a glance as JSON, for the dashboard in Cockpit: for the head and the curator alone. */
@RestController
class YearEndpoint {

    private static final int LARGEST_PAGE = 100;

    private final YearOverview overview;

    YearEndpoint(YearOverview overview) {
        this.overview = overview;
    }

    @GetMapping(path = "/year", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<YearBoard> year(
            Principal principal,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "0") int waitingPage,
            @RequestParam(defaultValue = "0") int pairsPage,
            @RequestParam(defaultValue = "20") int size) {
        if (waitingPage < 0 || pairsPage < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Страницы считаются с нуля, на странице от 1 до " + LARGEST_PAGE + " строк.");
        }
        var pages = new Pages(waitingPage, pairsPage, size);
        var board = year == null
                ? overview.current(principal.getName(), pages)
                : overview.of(year, principal.getName(), pages)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND, "Дорожной карты на этот учебный год нет."));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(board);
    }
}
