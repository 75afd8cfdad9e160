package fr.amiable.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrenchOrderTest {

    @Test
    void accentsAndCapitalsCountOnlyBetweenWordsOtherwiseTheSame() {
        List<String> sorted = Stream.of("zoé", "Éric", "erick", "eric", "Zoe", "Dupré", "dupont")
                .sorted(new FrenchOrder())
                .toList();

        assertThat(sorted).containsExactly("dupont", "Dupré", "eric", "Éric", "erick", "Zoe", "zoé");
    }

    @Test
    void thingsStandInTheOrderOfTheirNamesAndThoseOfOneNameAsTheyCame() {
        record Person(String name, int number) {}

        List<Person> sorted = FrenchOrder.sorted(
                List.of(new Person("Zoé", 1), new Person("Éric", 2), new Person("Éric", 3), new Person("erick", 4)),
                Person::name);

        assertThat(sorted).extracting(Person::number).containsExactly(2, 3, 4, 1);
    }
}
