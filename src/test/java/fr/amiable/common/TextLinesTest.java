package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void theWordsOfTheProductAreReadAsAnyPropertiesFileIs() throws IOException {
        Properties expected = new Properties();
        try (Reader file = new InputStreamReader(
                TextLines.class.getResourceAsStream("/fr/amiable/i18n/texts.properties"), StandardCharsets.UTF_8)) {
            expected.load(file);
        }
        TextLines read = TextLines.shipped();

        assertThat(read.keySet()).hasSizeGreaterThan(3000).isEqualTo(expected.stringPropertyNames());
        assertThat(Collections.list(read.getKeys())).hasSameSizeAs(expected.keySet());
        assertThat(expected.stringPropertyNames())
                .allSatisfy(key -> assertThat(read.getString(key)).isEqualTo(expected.getProperty(key)));
    }

    @Test
    void aLastLineWithoutAnEndAndLinesOfWindowsAreReadAsTheOthers() {
        TextLines read =
                new TextLines("# words=no\r\n\r\na=un = deux\r\nb=\r\nc=« é »".getBytes(StandardCharsets.UTF_8));

        assertThat(read.keySet()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(read.getString("a")).isEqualTo("un = deux");
        assertThat(read.getString("b")).isEmpty();
        assertThat(read.getString("c")).isEqualTo("« é »");
    }
}
