package fr.amiable.document.bundle;

import fr.amiable.bundle.ArchiveObstacle;
import fr.amiable.bundle.ArchiveVerdict;
import fr.amiable.bundle.BundledExhibit;
import fr.amiable.common.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;
import org.verapdf.processor.reports.enums.JobEndStatus;

/** Asks the reference validator whether a written bundle is PDF/A-3b, and which exhibits prevent it. */
final class ArchiveCheck {

    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_3_B;
    private static final int MOST_SHOWN = 20_000;
    private static final Pattern PAGE = Pattern.compile("/pages\\[([0-9]{1,9})]");
    private static final Pattern OBJECT = Pattern.compile("\\(([0-9]{1,9}) [0-9]+(?: obj|\\))");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final Texts texts;
    private final Draft draft;
    private final List<BundledExhibit> exhibits;
    private final int before;
    private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

    /** @param before how many pages of the whole bundle come before this file */
    ArchiveCheck(Texts texts, Draft draft, List<BundledExhibit> exhibits, int before) {
        this.texts = texts;
        this.draft = draft;
        this.exhibits = exhibits;
        this.before = before;
    }

    /** Without a clear yes of the validator there is an obstacle. */
    ArchiveVerdict verdict(Path file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), FLAVOUR);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(new ValidatorConfigBuilder()
                                .flavour(FLAVOUR)
                                .maxNumberOfDisplayedFailedChecks(MOST_SHOWN)
                                .isLogsEnabled(false)
                                .loggingLevel(Level.OFF)
                                .build())) {
            read(validator.validate(parser));
        } catch (Exception | OutOfMemoryError | StackOverflowError unread) {
            // the validator does not survive every file: what it could not check is not an archive
            add("", texts.get("bundle.archive.unchecked"));
        }
        return new ArchiveVerdict(inOrder());
    }

    private void read(ValidationResult result) {
        result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .forEach(assertion -> add(
                        label(assertion.getLocation().getContext()),
                        reason(assertion.getRuleId().getClause())));
        if (reasons.isEmpty() && (!result.isCompliant() || result.getJobEndStatus() != JobEndStatus.NORMAL)) {
            add("", texts.get("bundle.archive.unchecked"));
        }
    }

    private void add(String label, String reason) {
        reasons.computeIfAbsent(label, any -> new LinkedHashSet<>()).add(reason);
    }

    private List<ArchiveObstacle> inOrder() {
        List<ArchiveObstacle> obstacles = new ArrayList<>();
        exhibits.stream()
                .map(BundledExhibit::label)
                .filter(reasons::containsKey)
                .forEach(label -> obstacles.add(new ArchiveObstacle(label, List.copyOf(reasons.get(label)))));
        if (reasons.containsKey("")) {
            obstacles.add(new ArchiveObstacle("", List.copyOf(reasons.get(""))));
        }
        return obstacles;
    }

    /** @param place a path of the validator, such as root/document[0]/pages[3](14 0 obj PDPage)/… */
    private String label(String place) {
        Matcher page = PAGE.matcher(place);
        if (page.find()) {
            int number = before + Integer.parseInt(page.group(1)) + 1;
            return exhibits.stream()
                    .filter(exhibit -> exhibit.pages() > 0
                            && number >= exhibit.firstPage()
                            && number < exhibit.firstPage() + exhibit.pages())
                    .map(BundledExhibit::label)
                    .findFirst()
                    .orElse("");
        }
        Matcher object = OBJECT.matcher(place);
        return object.find() ? draft.ownerOf(Integer.parseInt(object.group(1))) : "";
    }

    private String reason(String clause) {
        String words;
        if (clause.startsWith("6.2.11.4")) {
            words = texts.get("bundle.archive.fontNotIncluded");
        } else if (clause.startsWith("6.2.11")) {
            words = texts.get("bundle.archive.font");
        } else if (clause.startsWith("6.2.4") || clause.startsWith("6.2.10")) {
            words = texts.get("bundle.archive.colours");
        } else if (clause.startsWith("6.2.8")) {
            words = texts.get("bundle.archive.picture");
        } else if (clause.startsWith("6.3")) {
            words = texts.get("bundle.archive.note");
        } else {
            words = texts.get("bundle.archive.other");
        }
        return texts.get("bundle.archive.rule", words, clause);
    }
}
