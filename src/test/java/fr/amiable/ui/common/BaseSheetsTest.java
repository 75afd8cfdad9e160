package fr.amiable.ui.common;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The base theme is worn without the rules of controls that no window has: one that came to be used would have no looks at all. */
class BaseSheetsTest {

    private static final String UNUSED_CONTROLS = "javafx\\.scene\\.(web|chart)\\..*"
            + "|javafx\\.scene\\.control\\.(Accordion|TitledPane|Tree.*|SplitMenuButton|SplitPane|ToolBar|MenuBar|Pagination)"
            + "|atlantafx\\.base\\.controls\\.(CaptionMenuItem|ToggleSwitch|Breadcrumbs|Notification|Tile|Message|ModalPane"
            + "|RingProgressIndicator)";
    private static final Pattern UNUSED_WORDS = Pattern.compile(
            "styleClass=\"[^\"]*\\b(floating|bordered)\\b|side=\"|<\\?import (" + UNUSED_CONTROLS + ")\\?>");
    private static final Pattern OF_UNUSED_CONTROLS =
            Pattern.compile("\\.(accordion|titled-pane|tree-|split-|tool-bar|menu-bar|caption-menu-item|html-editor"
                    + "|toggle-switch|pagination|breadcrumbs|notification|tile|message|modal-|ring-progress|chart)"
                    + "|:(left|right|bottom)|\\.floating|\\.bordered");

    @Test
    void noClassMakesAControlWhoseRulesAreLeftOut() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(UNUSED_CONTROLS)
                .orShould()
                .callMethod(javafx.scene.control.TabPane.class, "setSide", javafx.geometry.Side.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.amiable"));
    }

    @Test
    void noFormNamesAControlWhoseRulesAreLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/fr/amiable/ui"))) {
            List<Path> forms =
                    files.filter(file -> file.toString().endsWith(".fxml")).toList();

            assertThat(forms).hasSizeGreaterThan(30);
            assertThat(forms)
                    .allSatisfy(form -> assertThat(Files.readString(form, StandardCharsets.UTF_8))
                            .doesNotContainPattern(UNUSED_WORDS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyOtherRuleIsThatOfTheTheme(String name) throws IOException {
        Map<String, String> whole = rules("/atlantafx/base/theme/primer-" + name + ".bss");
        Map<String, String> kept = rules("/fr/amiable/ui/base-" + name + ".bss");
        Map<String, String> leftOut = new LinkedHashMap<>(whole);
        leftOut.keySet().removeAll(kept.keySet());

        assertThat(whole).containsAllEntriesOf(kept);
        assertThat(List.copyOf(kept.keySet()))
                .isEqualTo(whole.keySet().stream().filter(kept::containsKey).toList());
        assertThat(leftOut.keySet())
                .hasSizeGreaterThan(300)
                .allSatisfy(selector -> assertThat(selector).containsPattern(OF_UNUSED_CONTROLS));
    }

    /** Each selector with what its rules say, in their order. */
    private static Map<String, String> rules(String file) throws IOException {
        URL sheet = Theme.class.getResource(file);
        Map<String, String> rules = new LinkedHashMap<>();
        for (Rule rule : Stylesheet.loadBinary(sheet).getRules()) {
            for (Selector selector : rule.getSelectors()) {
                String said = String.valueOf(rule.getDeclarations()).replace(sheet.toExternalForm(), "");
                rules.merge(selector.toString(), said, String::concat);
            }
        }
        return rules;
    }
}
