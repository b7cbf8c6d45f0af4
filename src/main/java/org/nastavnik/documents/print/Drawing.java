package org.nastavnik.documents.print;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of documents. They lie under {@code documents/} and know nothing of web pages. */
@Component
public class Drawing {

    /** XML has no place for these, even escaped; people paste them from other programs. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Drawing() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("documents/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        templates.setTemplateResolver(resolver);
        templates.setEnableSpringELCompiler(true);
    }

    /** The article of this template filled with these fields. */
    public Article draw(String template, String title, Map<String, ?> fields) {
        var context = new Context(RUSSIAN);
        fields.forEach(context::setVariable);
        context.setVariable("blank", Blank.PLACES);
        var drawn = templates.process(template, context).strip();
        return new Article(title, UNPRINTABLE.matcher(drawn).replaceAll("").replace("№ ", "№\u00a0"));
    }
}
