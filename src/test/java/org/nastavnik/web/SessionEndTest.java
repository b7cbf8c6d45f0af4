package org.nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionEndTest {

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    /** Of two requests at once both find that the session has to end, and one of them is the later. */
    @Test
    void whoComesSecondToTheEndIsAStrangerToo() {
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession() {
            @Override
            public void invalidate() {
                super.invalidate();
                throw new IllegalStateException("Another request was faster");
            }
        });
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("pedagog1", null, List.of()));

        SessionEnd.IDLE.comeTo(request);

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(SessionEnd.wordsFor(request)).contains("долго ничего не делали");
    }
}
