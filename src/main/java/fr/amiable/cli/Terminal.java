package fr.amiable.cli;

import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Writes accents so that they arrive: UTF-8 for files, pipes and terminals; a Windows console in its own characters. */
final class Terminal {

    private Terminal() {}

    static PrintWriter writer(PrintStream stream) {
        Optional<Charset> console = Optional.ofNullable(System.console()).map(Console::charset);
        Charset charset = charset(System.getProperty("os.name"), console);
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    static Charset charset(String system, Optional<Charset> console) {
        return console.filter(any -> system.toLowerCase(Locale.ROOT).startsWith("windows"))
                .orElse(StandardCharsets.UTF_8);
    }
}
