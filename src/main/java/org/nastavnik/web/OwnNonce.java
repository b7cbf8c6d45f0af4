package org.nastavnik.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the webapps a nonce of its own. The vendor keeps one for the whole application: of two requests at once the
 * page of one bears the nonce of the other, and the browser then runs no script of it.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final RequestMatcher PAGES =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/app/**");
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        var policy = kept.getHeader(POLICY);
        if (policy != null && isPage(kept)) {
            var nonce = nonce();
            var page = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("nonce=\"[^\"]*\"", "nonce=\"" + nonce + "\"");
            kept.resetBuffer();
            kept.setHeader(POLICY, policy.replaceAll("'nonce-[^']*'", "'nonce-" + nonce + "'"));
            kept.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
        kept.copyBodyToResponse();
    }

    private static boolean isPage(HttpServletResponse response) {
        return response.getContentType() != null && response.getContentType().startsWith("text/html");
    }

    private String nonce() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
