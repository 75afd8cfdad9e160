package fr.amiable.app;

import fr.amiable.common.Texts;
import java.util.List;
import java.util.Optional;

/** What is installed here: versions and the system, never the data. */
final class Installation {

    private Installation() {}

    /** One line each, for the owner who is asked what they use. */
    static List<String> words(Texts texts) {
        return List.of(
                texts.get("help.about.version", version()),
                texts.get("help.about.java", Runtime.version(), System.getProperty("java.vendor")),
                texts.get("help.about.window", System.getProperty("javafx.runtime.version", "–")),
                texts.get("help.about.system", System.getProperty("os.name"), System.getProperty("os.version")),
                texts.get("help.about.licence"),
                texts.get("help.about.libraries"),
                texts.get("help.notALawyer"));
    }

    /** As the jar names it; a build that is not packaged has none. */
    static String version() {
        return Optional.ofNullable(Installation.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
