package fr.amiable.cli;

import fr.amiable.common.Texts;
import fr.amiable.vault.KeyFile;
import fr.amiable.vault.KeySource;
import fr.amiable.vault.MasterKey;
import fr.amiable.vault.PassphraseNeeded;
import java.io.Console;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The passphrase of a command: nothing to ask when there is none, else {@code AMIABLE_PHRASE}, else the terminal. */
public final class TypedPassphrase implements KeySource {

    static final String VARIABLE = "AMIABLE_PHRASE";

    private final Texts texts;
    private final Map<String, String> environment;
    private final Supplier<Optional<Console>> console;

    /** @param console the terminal, looked for when there is something to ask: that takes its time */
    public TypedPassphrase(Texts texts, Map<String, String> environment, Supplier<Optional<Console>> console) {
        this.texts = texts;
        this.environment = environment;
        this.console = console;
    }

    @Override
    public MasterKey keyOf(KeyFile file) {
        if (!file.isShut()) {
            return file.key();
        }
        return file.key(
                Optional.ofNullable(environment.get(VARIABLE)).or(this::typed).orElseThrow(PassphraseNeeded::new));
    }

    private Optional<String> typed() {
        return console.get()
                .map(terminal -> terminal.readPassword("%s ", texts.get("cli.passphrase")))
                .map(String::new);
    }
}
