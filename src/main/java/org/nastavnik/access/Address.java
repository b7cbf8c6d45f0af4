package org.nastavnik.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * An address requests go to, and how far each group reaches there.
 *
 * @param methods such as {@code GET}; what is not named is refused
 */
public record Address(PathPattern path, Set<String> methods, Map<String, Reach> reach) {

    public enum Reach {
        /** Whatever lies there. */
        ALL,
        /** What is one's own or one's part of the year; the module behind the address tells what that is. */
        OWN
    }

    boolean answers(String method, PathContainer path) {
        return methods.contains(method.equals("HEAD") ? "GET" : method) && this.path.matches(path);
    }

    /** Whether anybody may come here, logged in or not. */
    public boolean isPublic() {
        return reach.containsKey(AccessMatrix.STRANGER);
    }

    /** How far somebody of these groups reaches here; the widest of them counts. Empty: not at all. */
    public Optional<Reach> reach(Collection<String> groups) {
        return groups.stream().map(reach::get).filter(found -> found != null).min(Reach::compareTo);
    }
}
