package org.nastavnik.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.nastavnik.Nastavnik;
import org.nastavnik.engine.StandIn;
import org.nastavnik.engine.StartForm;
import org.nastavnik.engine.UserTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The shape of the house: who may know whom, and how classes are called. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nastavnik");

    private static final Set<Class<?>> TIMES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            Instant.class,
            ZonedDateTime.class,
            OffsetDateTime.class,
            Year.class,
            YearMonth.class);

    @Test
    void modulesKeepTheirFloors() {
        ApplicationModules.of(Nastavnik.class).verify();
    }

    @Test
    void onlyTheEngineModuleKnowsCamunda() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.nastavnik.engine..", "org.nastavnik.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .because("modules speak to processes through org.nastavnik.engine; move what needs Camunda there"));
    }

    @Test
    void onlyTheDemoActsForOthers() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.nastavnik.engine..", "org.nastavnik.demo..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(StandIn.class)
                .because("people answer for themselves"));
    }

    @Test
    void theWebModuleKnowsOnlyCamundasLogin() {
        check(noClasses()
                .that()
                .resideInAPackage("org.nastavnik.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.engine.delegate..")
                .because("the engine's inside is a matter of org.nastavnik.engine"));
    }

    @Test
    void entitiesStayInsideTheirDomain() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .resideInAPackage("org.nastavnik.*.domain..")
                .andShould()
                .bePackagePrivate()
                .because("other packages see records and ids, never entities, and only services read tables"));
    }

    /** Spring and Hibernate call a class by its simple name; two of one name keep the application from starting. */
    @Test
    void beansAndEntitiesHaveNamesOfTheirOwn() {
        var namesakes = new TreeMap<String, Set<String>>();
        PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isMetaAnnotatedWith(Component.class)
                        || type.isAssignableTo(Repository.class))
                .forEach(type -> namesakes
                        .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName()));
        namesakes.values().removeIf(types -> types.size() == 1);
        assertThat(namesakes)
                .as("beans or entities of one name: rename all but one")
                .isEmpty();
    }

    @Test
    void tasksArePackagePrivateComponentsOfTasks() {
        check(classes()
                .that()
                .areAssignableTo(UserTask.class)
                .or()
                .areAssignableTo(StartForm.class)
                .and()
                .areNotInterfaces()
                .should()
                .resideInAPackage("org.nastavnik.*.tasks..")
                .andShould()
                .bePackagePrivate()
                .because("only the door calls a task's class"));
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("a constructor tells what a class needs"));
    }

    @Test
    void classesAreCalledAfterWhatTheyAre() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl)")
                .because("such a name says nothing: call the class after what it is"));
    }

    @Test
    void timeComesFromTheClock() {
        var clockless =
                describe("a call that reads the machine's time", (JavaCall<?> call) -> readsTheMachinesTime(call));
        check(noClasses().should().callCodeUnitWhere(clockless).because("tests and years need the injected Clock"));
    }

    private static boolean readsTheMachinesTime(JavaCall<?> call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        var withoutClock = target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return TIMES.stream().anyMatch(owner::isEquivalentTo)
                        && target.getName().equals("now")
                        && withoutClock
                || owner.isEquivalentTo(Date.class)
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty()
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }

    @Test
    void nothingIsPrinted() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("an application logs"));
    }

    @Test
    void fieldsAreNotPublic() {
        check(noFields()
                .that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(describe("are no records", (JavaClass type) -> !type.isRecord()))
                .should()
                .bePublic()
                .because("state is changed by methods"));
    }

    @Test
    void packagesAreNullMarked() {
        var unmarked = PRODUCT.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !marked(each))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked: add it to the package-info.java of their module")
                .isEmpty();
    }

    private static boolean marked(JavaPackage each) {
        return each.isAnnotatedWith(NullMarked.class)
                || each.getParent()
                        .filter(parent -> !parent.getName().equals("org.nastavnik") && marked(parent))
                        .isPresent();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
