package fr.amiable.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.search.SearchQuery.Clause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private static List<Clause> lastReading(String typed) {
        List<List<Clause>> readings = QueryReader.read(typed).readings();
        return readings.get(readings.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234,5        | 1234.50
            1 234,50 €    | 1234.50
            1 234,50€     | 1234.50
            1.234,50      | 1234.50
            1234.5        | 1234.50
            0,99          | 0.99
            1234          | 1234.
            1 234         | 1234.
            12 345 678,90 | 12345678.90
            """)
    void anAmountIsReadAsPeopleTypeIt(String typed, String term) {
        assertThat(lastReading(typed))
                .singleElement()
                .extracting(Clause::amount)
                .isEqualTo(Optional.of(term));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/11/2026       | 2026-11-24
            24/11/26         | 2026-11-24
            24-11-2026       | 2026-11-24
            2026-11-24       | 2026-11-24
            24/11            | 11-24
            29/02            | 02-29
            nov 2026         | 2026-11
            nov. 2026        | 2026-11
            Novembre 2026    | 2026-11
            11/2026          | 2026-11
            24 nov           | 11-24
            1er août 2026    | 2026-08-01
            24 NOVEMBRE 2026 | 2026-11-24
            """)
    void aDateIsReadAsPeopleTypeIt(String typed, String term) {
        assertThat(lastReading(typed)).singleElement().extracting(Clause::day).isEqualTo(Optional.of(term));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"32/11/2026", "31/02/2026", "13/13", "24/99", "0/1", "2026-13", "99 nov", "ju 2026", "mardi 2026"
            })
    void whatIsNoDateStaysWords(String typed) {
        assertThat(QueryReader.read(typed).readings())
                .isNotEmpty()
                .allSatisfy(reading ->
                        assertThat(reading).allMatch(clause -> clause.day().isEmpty()));
    }

    @Test
    void neighboursAreJoinedAndAlsoReadApart() {
        SearchQuery query = QueryReader.read("Guérin 24 nov 2026");

        assertThat(query.readings()).hasSize(2);
        assertThat(query.readings().get(0)).hasSize(4);
        assertThat(query.readings().get(1)).hasSize(2);
        assertThat(query.readings().get(1).get(0).words()).containsExactly("guerin");
        assertThat(query.readings().get(1).get(1).day()).contains("2026-11-24");
    }

    @Test
    void aNumberIsReadWithoutItsSeparatorsAndZeros() {
        assertThat(lastReading("F-2026-031").get(0).numbers()).containsExactlyInAnyOrder("f2026031", "f202631");
        assertThat(lastReading("552 100 554").get(0).numbers()).containsExactly("552100554");
        assertThat(lastReading("+33 6 12 34 56 78").get(0).numbers()).contains("0612345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "€", "...", "« »", "\t\u00a0", "'", "-"})
    void nothingIsLookedForWithoutALetterOrADigit(String typed) {
        assertThat(QueryReader.read(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "a*b?",
                "\"open",
                "1e9",
                "99999999999999999999999999",
                "é́́",
                "😀 1",
                "00000",
                "0033",
                "+33",
                "1,",
                "1,2,3"
            })
    void anythingCanBeTyped(String typed) {
        QueryReader.read(typed.repeat(30));
        QueryReader.read(typed);
    }
}
