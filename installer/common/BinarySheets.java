import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import javafx.css.Stylesheet;

/**
 * Writes each style sheet of a folder in the form JavaFX reads without parsing it, beside the sheet, which JavaFX then prefers: the first
 * window does not wait for a parser that is not warm yet. A sheet that names files is left as it is: the names of its binary form would be
 * those of this computer. {@code java -cp JAVAFX BinarySheets.java FOLDER}
 */
final class BinarySheets {

    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException {
        File[] sheets = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".css"));
        if (sheets == null || sheets.length == 0) {
            throw new IOException("no style sheet in " + arguments[0]);
        }
        for (File sheet : sheets) {
            File binary = new File(sheet.getPath().replaceFirst("css$", "bss"));
            Files.deleteIfExists(binary.toPath());
            if (!Files.readString(sheet.toPath()).contains("url(")) {
                Stylesheet.convertToBinary(sheet, binary);
            }
        }
    }
}
