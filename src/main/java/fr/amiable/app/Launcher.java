package fr.amiable.app;

import fr.amiable.cli.Commands;
import fr.amiable.common.Texts;
import fr.amiable.law.RateTable;
import java.time.Clock;
import java.util.Locale;

/** Where the program starts: the command line, which opens the window when no command is named. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.FRANCE);
        FailureLog.silenceTerminal();
        Texts texts = new Texts();
        Wiring wiring = new Wiring(texts, Clock.systemDefaultZone(), System.getProperty("user.name"));
        WindowStart window = new WindowStart(wiring, texts);
        int code = new Commands(texts, RateTable::shipped, wiring, window::open)
                .assemble()
                .execute(arguments);
        if (code != 0 || !window.isOpen()) {
            System.exit(code);
        }
    }
}
