package org.nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nastavnik.KindergartenTest;
import org.nastavnik.Staffing;

@NeedsChromium
class LoginIT extends KindergartenTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theHeadLogsInAndSeesTasklistUntilSigningOut() {
        for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
            var page = browser.page(width);
            page.navigate("/");
            assertThat(page).hasTitle("Вход — Наставник");
            Browser.screenshot(page, "login-" + width);
        }

        var head = browser.logIn("zaved", Staffing.PASSWORD);

        assertThat(head.page()).hasURL(Pattern.compile("/camunda/app/tasklist/default/"));
        assertThat(head.page().locator("body")).containsText("Соколова М.");
        head.screenshot("tasklist");

        head.signOut();
        assertThat(head.page().getByLabel("Логин")).isVisible();
    }

    @Test
    void theCuratorPassesADutyOnThroughTasklist() {
        var curator = browser.logIn("kurator", Staffing.PASSWORD);
        curator.openStartForm("Передать обязанность");
        assertThat(curator.formText()).contains("Ответственный за сайт", "Абрамова О. П., воспитатель");

        curator.choose("Какую обязанность передать", "Заведующий");
        curator.choose("Кому передать", "Григорьева");
        curator.pressStart();
        assertThat(curator.errors()).anyMatch(error -> error.contains("передаёт только сам заведующий"));
        curator.screenshot("transfer-duty-refused");
        assertThat(duties.holder("head")).isEqualTo("zaved");

        curator.choose("Какую обязанность передать", "Ответственный за сайт");
        curator.screenshot("transfer-duty");
        curator.start();

        assertThat(duties.holder("site-editor")).isEqualTo("pedagog4");
    }

    @Test
    void theStaffPageFitsAPhone() {
        for (var width : new int[] {Browser.DESK, Browser.PHONE}) {
            var head = browser.logIn("zaved", Staffing.PASSWORD, width);
            head.page().navigate("/staff/import");
            assertThat(widthOfContent(head.page())).isLessThanOrEqualTo(width);
            head.screenshot("staff-import-" + width);
        }
    }

    private static int widthOfContent(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
