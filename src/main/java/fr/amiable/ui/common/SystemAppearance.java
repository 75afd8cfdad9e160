package fr.amiable.ui.common;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the system whether its windows are dark: JavaFX 21 does not know. To be called off the window's thread. */
public final class SystemAppearance {

    private static final long PATIENCE_SECONDS = 3;

    private SystemAppearance() {}

    /** False when the system says light, or says nothing. */
    public static boolean isDark() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return saysDark(answer(question(system)));
    }

    static List<String> question(String system) {
        if (system.startsWith("windows")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return List.of("reg", "query", key, "/v", "AppsUseLightTheme");
        }
        return system.startsWith("mac")
                ? List.of("defaults", "read", "-g", "AppleInterfaceStyle")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    static boolean saysDark(String answer) {
        String words = answer.toLowerCase(Locale.ROOT);
        return words.contains("dark") || words.matches("(?s).*appsuselighttheme\\s+reg_dword\\s+0x0\\s*");
    }

    private static String answer(List<String> question) {
        try {
            Process asked =
                    new ProcessBuilder(question).redirectErrorStream(true).start();
            asked.getOutputStream().close();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroy();
                return "";
            }
            return new String(asked.getInputStream().readAllBytes(), Charset.defaultCharset());
        } catch (IOException noSuchCommand) {
            return "";
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
