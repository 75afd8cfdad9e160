package fr.amiable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SARL Menuiserie Guérin   | guer        | Guér
            SARL Menuiserie Guérin   | erin        | ''
            Au cœur de l’œuvre       | oeuvre coeur| cœur,œuvre
            Facture F-2026-031       | 2026-31     | 2026-031
            Facture F-2026-031       | f2026031    | F-2026-031
            Facture F-2026-031       | 31          | 31
            Dupré · le 24/11/2026    | 24/11       | 24/11/
            Dupré · le 24/11/2026    | nov 2026    | /11/2026
            Dupré · le 24/11/2026    | dupre 24/11/2026 | Dupré,24/11/2026
            """)
    void whatWasTypedIsMarked(String text, String typed, String marked) {
        String found = Highlights.in(text, QueryReader.read(typed)).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .collect(Collectors.joining(","));

        assertThat(found).isEqualTo(marked);
    }
}
