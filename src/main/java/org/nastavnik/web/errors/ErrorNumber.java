package org.nastavnik.web.errors;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What an error page or its JSON says: nothing of what happened inside, but the number that finds it in the log. */
@Component
class ErrorNumber extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = super.getErrorAttributes(request, options).get("status");
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("status", status);
        told.put("message", Refusal.words(status instanceof Integer code ? code : 500));
        told.put("number", current());
        return told;
    }

    /** For templates. */
    public @Nullable String current() {
        return NumberedRequests.current();
    }

    /** For templates: whether something was sent, and not a page asked for. */
    public boolean isOfSomethingSent() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && "POST".equals(asked.getRequest().getMethod());
    }
}
