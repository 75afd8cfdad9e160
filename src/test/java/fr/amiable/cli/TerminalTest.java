package fr.amiable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Charset OLD_CONSOLE = Charset.forName("IBM850");

    @Test
    void onlyAWindowsConsoleKeepsItsOwnCharacters() {
        assertThat(Terminal.charset("Windows 11", Optional.of(OLD_CONSOLE))).isEqualTo(OLD_CONSOLE);
        assertThat(Terminal.charset("Windows 11", Optional.empty())).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Terminal.charset("Linux", Optional.of(StandardCharsets.US_ASCII)))
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void accentsReachAPipeWhateverTheLocaleOfTheSystem() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream ascii = new PrintStream(bytes, true, StandardCharsets.US_ASCII);

        Terminal.writer(ascii).println("échéance");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("échéance");
    }
}
