package fr.amiable;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.domain.properties.HasType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import fr.amiable.common.Refusal;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The arrows between packages and the bans of the design, as code. */
@AnalyzeClasses(packages = "fr.amiable", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each feature of the core may know, beside itself and {@code common}. */
    private static final Map<String, List<String>> CORE = Map.ofEntries(
            entry("common", List.of()),
            entry("identifier", List.of()),
            entry("law", List.of("identifier")),
            entry("journal", List.of()),
            entry("vault", List.of()),
            entry("backup", List.of("vault", "journal")),
            entry("transfer", List.of("journal")),
            entry("evidence", List.of("journal")),
            entry("draft", List.of()),
            entry("company", List.of("identifier", "law", "journal")),
            entry("client", List.of("identifier", "law", "journal", "evidence")),
            entry("timeline", List.of("client", "evidence", "identifier", "law", "journal")),
            entry("contract", List.of("client", "company", "evidence", "identifier", "law", "journal")),
            entry("invoice", List.of("client", "contract", "company", "identifier", "law", "journal", "evidence")),
            entry(
                    "payment",
                    List.of("invoice", "client", "contract", "company", "identifier", "law", "journal", "evidence")),
            entry(
                    "dispute",
                    List.of(
                            "payment",
                            "invoice",
                            "contract",
                            "timeline",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "letter",
                    List.of(
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "bundle",
                    List.of(
                            "chronology",
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "chronology",
                    List.of(
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "dashboard",
                    List.of(
                            "chronology",
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "reminder",
                    List.of(
                            "dashboard",
                            "chronology",
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "draft",
                            "evidence")),
            entry(
                    "sample",
                    List.of(
                            "chronology",
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry("help", List.of("letter", "law")),
            entry(
                    "privacy",
                    List.of(
                            "help",
                            "letter",
                            "invoice",
                            "client",
                            "company",
                            "transfer",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")),
            entry(
                    "search",
                    List.of(
                            "chronology",
                            "letter",
                            "dispute",
                            "timeline",
                            "contract",
                            "payment",
                            "invoice",
                            "client",
                            "company",
                            "identifier",
                            "law",
                            "journal",
                            "evidence")));

    private static final List<String> ADAPTERS =
            List.of("storage", "document", "importing", "indexing", "exporting", "mail", "ui", "cli");

    private static final String[] TECHNOLOGY = {
        "javafx..",
        "java.sql..",
        "javax.sql..",
        "java.awt..",
        "javax.swing..",
        "org.springframework..",
        "org.apache.derby..",
        "org.apache.pdfbox..",
        "com.openhtmltopdf..",
        "org.verapdf..",
        "org.apache.lucene..",
        "com.fasterxml.jackson..",
        "jakarta.mail..",
        "org.eclipse.angus..",
        "biweekly..",
        "picocli.."
    };

    @ArchTest
    static void theCoreKnowsOnlyTheFeaturesBelowIt(JavaClasses classes) {
        CORE.forEach((feature, lower) -> knowsOnly(feature, lower)
                .because("core features depend on lower ones only, so that each can be read and tested alone")
                .check(classes));
    }

    @ArchTest
    static final ArchRule adaptersKnowTheCoreAndNotEachOther = CompositeArchRule.of(knowsOnly("storage", core()))
            .and(knowsOnly("document", core()))
            .and(knowsOnly("importing", core()))
            .and(knowsOnly("indexing", core()))
            .and(knowsOnly("exporting", core()))
            .and(knowsOnly("mail", core()))
            .because("one technology can be replaced without touching another");

    @ArchTest
    static final ArchRule screensAndCommandsReachTechnologyOnlyThroughServices = CompositeArchRule.of(
                    knowsOnly("ui", coreAndImports()))
            .and(knowsOnly("cli", coreAndImports()))
            .and(noOnes("ui", "fr.amiable.importing.facturx.."))
            .and(noOnes("cli", "fr.amiable.importing.facturx.."))
            .because("what the window can do a script can do: both call the same services, wired by app");

    @ArchTest
    static final ArchRule theCoreKnowsNoTechnology = noClasses()
            .that()
            .resideInAnyPackage(packages(core()))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TECHNOLOGY)
            .because("the rules of the trade outlive the database, the toolkit and the file formats");

    @ArchTest
    static final ArchRule onlyStorageSpeaksSql = noClasses()
            .that()
            .resideOutsideOfPackage("fr.amiable.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework..", "org.apache.derby..", "com.zaxxer..")
            .because("Derby is read-only upstream: it must be replaceable in one package");

    @ArchTest
    static final ArchRule onlyDocumentsAndFacturXSpeakPdf = noClasses()
            .that()
            .resideOutsideOfPackages("fr.amiable.document..", "fr.amiable.importing.facturx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.xmpbox..", "com.openhtmltopdf..")
            .because("a letter is words first; drawing comes after, in one place");

    @ArchTest
    static final ArchRule onlyMailAndItsReadingSpeakMail = noClasses()
            .that()
            .resideOutsideOfPackages("fr.amiable.mail..", "fr.amiable.document.source.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
            .because("one place speaks to the owner's server, and nothing else goes out on the network");

    @ArchTest
    static final ArchRule onlyTheIndexSpeaksLucene = noClasses()
            .that()
            .resideOutsideOfPackage("fr.amiable.indexing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..")
            .because("the next major versions ask for a newer Java: it must be replaceable in one package");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("fr.amiable.ui..", "fr.amiable.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("commands and tests run without a screen");

    @ArchTest
    static final ArchRule modelsHoldNoControl = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .allowEmptyShould(true)
            .because("a model is tested without a toolkit");

    @ArchTest
    static final ArchRule controllersAreFinal = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true)
            .because("screens share by composition, not by inheritance");

    @ArchTest
    static final ArchRule refusalsAreFinal = classes()
            .that()
            .areAssignableTo(Refusal.class)
            .and()
            .doNotHaveSimpleName("Refusal")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a refusal is small and has one text");

    @ArchTest
    static final ArchRule todayComesFromAClock = CompositeArchRule.of(
                    noClasses().should().callMethod(LocalDate.class, "now"))
            .and(noClasses().should().callMethod(LocalDateTime.class, "now"))
            .and(noClasses().should().callMethod(Instant.class, "now"))
            .and(noClasses()
                    .that()
                    .resideOutsideOfPackage("fr.amiable.app..")
                    .should()
                    .callMethod(Clock.class, "systemDefaultZone"))
            .because("a rule that reads the day of the computer cannot be tested or replayed");

    @ArchTest
    static final ArchRule backgroundWorkStartsInOnePlace = CompositeArchRule.of(noClasses()
                    .that()
                    .resideOutsideOfPackage("fr.amiable.ui.common..")
                    .should()
                    .callConstructorWhere(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(Thread.class)))))
            .and(noClasses()
                    .that()
                    .resideOutsideOfPackage("fr.amiable.ui.common..")
                    .should()
                    .callMethod(Platform.class, "runLater", Runnable.class))
            .because("no failure is lost and no window waits when all slow work goes through Tasks");

    @ArchTest
    static final ArchRule onlyCommandsAndTheStartWriteOnTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackages("fr.amiable.cli..", "fr.amiable.app..")
            .should()
            .accessFieldWhere(JavaFieldAccess.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.type(System.class)))
                    .and(JavaFieldAccess.Predicates.target(HasType.Predicates.rawType(PrintStream.class))))
            .because("an owner has no terminal: what must be said is said on the screen, or in the log");

    @ArchTest
    static final ArchRule nothingIsSharedThroughStatics =
            fields().that().areStatic().should().beFinal().because("everything is given by constructors, in Wiring");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("such names hide what a class is for");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("fr.amiable.(*)..").should().beFreeOfCycles().because("a cycle makes two features one");

    @ArchTest
    static final ArchRule partsOfTheLawHaveNoCycles = slices().matching("fr.amiable.law.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each legal rule is read alone");

    @ArchTest
    static final ArchRule everythingHasAPlace = classes()
            .that()
            .resideInAPackage("fr.amiable..")
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of("fr.amiable.app.."),
                            Stream.concat(CORE.keySet().stream(), ADAPTERS.stream())
                                    .map(ArchitectureTest::inside))
                    .toArray(String[]::new))
            .because("a new package needs its arrows here first");

    private static ArchRule knowsOnly(String feature, List<String> others) {
        Set<String> allowed = Stream.concat(Stream.of(feature, "common"), others.stream())
                .map(ArchitectureTest::inside)
                .collect(toSet());
        DescribedPredicate<JavaClass> forbidden = resideInAPackage("fr.amiable..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))));
        return noClasses()
                .that()
                .resideInAPackage(inside(feature))
                .should()
                .dependOnClassesThat(forbidden.as("are neither in %s nor in %s", feature, others))
                .allowEmptyShould(true);
    }

    private static ArchRule noOnes(String adapter, String forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(inside(adapter))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(forbidden)
                .allowEmptyShould(true);
    }

    private static List<String> core() {
        return List.copyOf(CORE.keySet());
    }

    /** The window and the commands also drive imports: their reports are shown as they are. */
    private static List<String> coreAndImports() {
        return Stream.concat(CORE.keySet().stream(), Stream.of("importing")).toList();
    }

    private static String[] packages(List<String> features) {
        return features.stream().map(ArchitectureTest::inside).toArray(String[]::new);
    }

    private static String inside(String feature) {
        return "fr.amiable." + feature + "..";
    }
}
