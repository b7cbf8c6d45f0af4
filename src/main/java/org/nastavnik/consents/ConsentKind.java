package org.nastavnik.consents;

/** The two consents the law keeps apart. */
public enum ConsentKind {
    /** Article 9 of the law on personal data. */
    PROCESSING("Согласие на обработку персональных данных", "processing-consent"),
    /** Article 10.1 of the law on personal data. */
    PUBLICATION("Согласие на распространение персональных данных", "publication-consent");

    private final String title;
    private final String paper;

    ConsentKind(String title, String paper) {
        this.title = title;
        this.paper = paper;
    }

    public String title() {
        return title;
    }

    /** The key of such consents among the documents; a document's id is the consent's. */
    public String paper() {
        return paper;
    }

    /** The key of the sheets to be signed; a sheet's id is the person's. */
    public String blank() {
        return paper + "-blank";
    }
}
