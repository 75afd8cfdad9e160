import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.css.Rule;
import javafx.css.StyleConverter;
import javafx.css.Stylesheet;

/**
 * Writes the two sheets of the base theme without what they say of controls that no window here has: JavaFX asks each rule whose last word
 * fits a node, of every node of every screen, and half of them were of such controls. {@code java -cp JAVAFX:ATLANTAFX BaseSheets.java FOLDER}
 */
final class BaseSheets {

    /** What marks them; beside these, tabs that do not stand above what they show, and tables with a line between cells. */
    private static final Pattern UNUSED = Pattern.compile(
            "\\.(accordion|titled-pane|tree-(cell|view|disclosure-node|table-[a-z-]+)|split-menu-button|split-pane|tool-bar"
                    + "|menu-bar|caption-menu-item|html-editor[a-z-]*|toggle-switch|pagination|breadcrumbs|notification|tile|tile-base"
                    + "|message|modal-(box|pane)|ring-progress-indicator|chart)(?![a-z-])"
                    + "|\\.tab(:[a-z]+)*:(left|right|bottom)|\\.floating|\\.bordered");

    private BaseSheets() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        for (String name : List.of("light", "dark")) {
            URL whole = BaseSheets.class.getResource("/atlantafx/base/theme/primer-" + name + ".bss");
            Stylesheet sheet = Stylesheet.loadBinary(whole);
            for (Rule rule : List.copyOf(sheet.getRules())) {
                rule.getSelectors().removeIf(selector -> UNUSED.matcher(selector.toString()).find());
                if (rule.getSelectors().isEmpty()) {
                    sheet.getRules().remove(rule);
                }
            }
            write(sheet, whole.toExternalForm(), Path.of(arguments[0], "base-" + name + ".bss"));
        }
    }

    /** As JavaFX does of a sheet it has just parsed, which is the only one it offers to write; without where the sheet was read here. */
    private static void write(Stylesheet sheet, String whence, Path file) throws ReflectiveOperationException, IOException {
        StyleConverter.StringStore words = new StyleConverter.StringStore();
        ByteArrayOutputStream rules = new ByteArrayOutputStream();
        Method write = Stylesheet.class.getDeclaredMethod(
                "writeBinary", DataOutputStream.class, StyleConverter.StringStore.class);
        write.setAccessible(true);
        write.invoke(sheet, new DataOutputStream(rules), words);
        words.strings.replaceAll(word -> word.equals(whence) ? file.getFileName().toString() : word);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeShort(version());
            words.writeBinary(out);
            rules.writeTo(out);
        }
    }

    private static int version() throws ReflectiveOperationException {
        Field version = Stylesheet.class.getDeclaredField("BINARY_CSS_VERSION");
        version.setAccessible(true);
        return version.getInt(null);
    }
}
