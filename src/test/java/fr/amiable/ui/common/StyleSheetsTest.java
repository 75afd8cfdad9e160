package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour that a sheet looks up and no theme defines paints nothing, without a word. */
class StyleSheetsTest {

    private static final Pattern DEFINED = Pattern.compile("(?<=[;{\\s])(-[a-z][a-z-]*)\\s*:");
    private static final Pattern VALUE = Pattern.compile(":\\s*([^;{}]+)");
    private static final Pattern LOOKED_UP = Pattern.compile("(?<![\\w-])(-(?!fx-|color-)[a-z][a-z-]*)");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void everyColourLookedUpIsDefined(String theme) throws IOException {
        Set<String> defined = DEFINED.matcher(sheet(theme) + sheet("roles.css"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> lookedUp = new TreeSet<>();
        for (String name : new String[] {"amiable.css", "roles.css", theme}) {
            VALUE.matcher(sheet(name))
                    .results()
                    .forEach(value ->
                            LOOKED_UP.matcher(value.group(1)).results().forEach(found -> lookedUp.add(found.group(1))));
        }

        assertThat(lookedUp).contains("-accent", "-wash");
        assertThat(defined).containsAll(lookedUp);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amiable.bss", "light.bss", "dark.bss", "roles.bss", "base-light.bss", "base-dark.bss"})
    void sheetsInBinaryNameNoFileOfTheBuild(String name) throws IOException {
        assertThat(sheet(name)).isNotEmpty().doesNotContain("file:");
    }

    private static String sheet(String name) throws IOException {
        try (InputStream file = Theme.class.getResourceAsStream("/fr/amiable/ui/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
    }
}
