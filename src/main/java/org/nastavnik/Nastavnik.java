package org.nastavnik;

import org.nastavnik.backup.Commands;
import org.nastavnik.safeguards.Safeguards;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The application: a kindergarten's yearly roadmap of mentoring. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "engine")
public class Nastavnik {

    public static void main(String[] args) {
        if (Commands.named(args)) {
            System.exit(Commands.run(args));
        }
        var application = new SpringApplication(Nastavnik.class);
        application.addInitializers(Safeguards.ofApplication());
        application.run(args);
    }
}
