package fr.amiable.letter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchSpacesTest {

    /** The tilde stands for a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            l’article L. 441-10 du code | l’article~L.~441-10 du code
            articles R. 2192-31 et D. 2192-35 | articles~R.~2192-31 et D.~2192-35
            « ça va » : 1 234,56 € ; 12,40 % ! | «~ça va~»~: 1~234,56~€~; 12,40~%~!
            n° 2C 048 123 4567 8 | n°~2C 048~123~4567~8
            N/réf. : client C-0042 | N/réf.~: client C-0042
            SIREN 732 829 320, RCS Nantes | SIREN~732~829~320, RCS Nantes
            SAS MARDI. Bonjour | SAS MARDI. Bonjour
            """)
    void spacesThatMustNotBreakDoNot(String words, String expected) {
        assertThat(FrenchSpaces.in(words).replace('\u00a0', '~')).isEqualTo(expected);
    }
}
