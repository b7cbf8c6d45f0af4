package org.nastavnik.web.settings;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nastavnik.kindergarten.AcceptingBody;
import org.nastavnik.kindergarten.Settings;
import org.nastavnik.kindergarten.SettingsDesk;
import org.nastavnik.kindergarten.SettingsDesk.SettingsChangedMeanwhile;
import org.nastavnik.staff.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head sets down how documents call the kindergarten and what rules its mentoring follows. */
@Controller
@RequestMapping("/settings")
class SettingsPage {

    private static final String PAGE = "settings";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'г. в' HH:mm", Locale.forLanguageTag("ru"));

    private final SettingsDesk desk;
    private final People people;
    private final Clock clock;

    SettingsPage(SettingsDesk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @ModelAttribute("bodies")
    AcceptingBody[] bodies() {
        return AcceptingBody.values();
    }

    @GetMapping
    String show(Model model) {
        var settings = desk.settings();
        model.addAttribute("settings", SettingsForm.of(settings));
        showLastChange(settings, model);
        return PAGE;
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("settings") SettingsForm form,
            BindingResult mistakes,
            Principal principal,
            Model model,
            RedirectAttributes next) {
        form.checkTogether(mistakes);
        if (!mistakes.hasErrors()) {
            try {
                desk.change(form.settings(), principal.getName());
                next.addFlashAttribute("saved", true);
                return "redirect:/settings";
            } catch (SettingsChangedMeanwhile other) {
                model.addAttribute("settings", form.ofVersion(desk.settings().version()));
                model.addAttribute("changedMeanwhile", true);
            }
        }
        showLastChange(desk.settings(), model);
        return PAGE;
    }

    private void showLastChange(Settings settings, Model model) {
        var change = settings.lastChange();
        if (change != null) {
            model.addAttribute("changedBy", people.withLogin(change.by()).shortName());
            model.addAttribute("changedAt", MOMENT.format(change.at().atZone(clock.getZone())));
        }
    }
}
