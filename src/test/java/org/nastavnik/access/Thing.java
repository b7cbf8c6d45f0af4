package org.nastavnik.access;

import java.util.Set;

/**
 * Something one may ask for, and to whom it belongs.
 *
 * @param address the line of the matrix
 * @param path what to ask for
 * @param owners whose it is: to them alone the mark «own» opens it
 */
record Thing(String method, String address, String path, String body, String contentType, Set<String> owners) {

    /** Stands for the address of what the engine would show to anybody, and we to nobody. */
    static final String NOBODYS = "nobody";

    static Thing get(String address, String path, Set<String> owners) {
        return new Thing("GET", address, path, "", "", owners);
    }

    static Thing json(String method, String address, String path, String body, Set<String> owners) {
        return new Thing(method, address, path, body, "application/json", owners);
    }

    static Thing form(String address, String path, String body, Set<String> owners) {
        return new Thing("POST", address, path, body, "application/x-www-form-urlencoded", owners);
    }

    /** A file nothing accepts. */
    static Thing upload(String address, String path, Set<String> owners) {
        var body = """
                --part\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                Content-Type: text/plain\r
                \r
                nothing\r
                --part--\r
                """;
        return new Thing("POST", address, path, body, "multipart/form-data; boundary=part", owners);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
