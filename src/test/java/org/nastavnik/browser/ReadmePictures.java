package org.nastavnik.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.MovableClockConfiguration;
import org.nastavnik.Staffing;
import org.nastavnik.engine.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Takes the README's pictures of the demo kindergarten anew; no test, and run by its own profile. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(MovableClockConfiguration.class)
class ReadmePictures {

    static {
        MovableClockConfiguration.theClock().moveTo(LocalDate.of(2026, 11, 24));
    }

    @Autowired
    private Tasks tasks;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theYearInCockpit() {
        var page = browser.logIn("zaved", Staffing.PASSWORD_OF_DEMO).page();
        page.navigate("/camunda/app/cockpit/default/");
        page.locator(".year-content:not([aria-busy]) .year-panel").first().waitFor();
        keep(page, "year");
    }

    @Test
    void aTaskInTasklist() {
        var page = browser.logIn("zaved", Staffing.PASSWORD_OF_DEMO).page();
        page.navigate("/camunda/app/tasklist/default/#/?task="
                + tasks.of("zaved").get(0).id());
        page.locator(".fjs-form").waitFor();
        page.locator(".tasks-list .task").first().waitFor();
        keep(page, "tasklist");
    }

    @Test
    void theFirstPageOnAPhone() {
        var page = browser.logIn("pedagog2", Staffing.PASSWORD_OF_DEMO, Browser.PHONE)
                .page();
        page.navigate("/");
        keep(page, "phone");
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", name + ".png")));
    }
}
