package fr.amiable.app;

import fr.amiable.cli.Commands;
import fr.amiable.cli.ExitCodes;
import fr.amiable.cli.TypedPassphrase;
import fr.amiable.common.Refusal;
import fr.amiable.common.Texts;
import fr.amiable.document.PaperFonts;
import fr.amiable.document.bundle.StreamingBundleWriter;
import fr.amiable.law.RateTable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the program starts: the command line, which opens the window when no command is named. */
public final class Launcher {

    private static final String DATA_FOLDER = "--donnees";

    private Launcher() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.FRANCE);
        FailureLog.silenceTerminal();
        PrintStream terminal = System.err;
        boolean isWindowAsked = isWindowAsked(arguments);
        Toolkit toolkit = new Toolkit();
        if (isWindowAsked) {
            toolkit.begin();
        }
        Supplier<PaperFonts> fonts = fonts(arguments);
        Texts texts = new Texts();
        Clock clock = Clock.systemDefaultZone();
        Wiring wiring = new Wiring(
                texts,
                clock,
                System.getProperty("user.name"),
                new TypedPassphrase(texts, System.getenv(), () -> Optional.ofNullable(System.console())));
        WindowStart window = new WindowStart(wiring, texts, toolkit);
        int code = isWindowAsked
                ? open(window, arguments, refusal -> terminal.println(refusal.message(texts)))
                : new Commands(
                                texts,
                                RateTable::shipped,
                                wiring,
                                () -> new StreamingBundleWriter(texts, clock, fonts),
                                window::open)
                        .assemble(arguments)
                        .execute(arguments);
        if (code != ExitCodes.DONE || !window.isOpen()) {
            System.exit(code);
        }
    }

    /** Read while the command line is, when files are to be joined; what fails is thrown to who asks for them. */
    private static Supplier<PaperFonts> fonts(String[] arguments) {
        boolean isBundleAsked = arguments.length > 0 && arguments[0].equals(Commands.ASSEMBLE);
        return isBundleAsked ? CompletableFuture.supplyAsync(PaperFonts::readyForStamps)::join : PaperFonts::new;
    }

    /** The usual way to open the window does not wait for the command line to be built: a fifth of a second. */
    private static boolean isWindowAsked(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 2 && arguments[0].equals(DATA_FOLDER) && !arguments[1].startsWith("-");
    }

    private static int open(WindowStart window, String[] arguments, Consumer<Refusal> tell) {
        try {
            window.open(arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[1])));
            return ExitCodes.DONE;
        } catch (Refusal refusal) {
            tell.accept(refusal);
            return ExitCodes.REFUSED;
        }
    }
}
