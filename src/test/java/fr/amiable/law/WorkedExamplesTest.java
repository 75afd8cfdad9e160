package fr.amiable.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every published example, from the copy kept with the tests and from the reference folder where there is one. */
class WorkedExamplesTest {

    private static final String REFERENCE = "../shared/reference/worked-examples.csv";

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/fr/amiable/law/worked-examples.csv", useHeadersInDisplayName = true)
    void publishedExamplesComeOutToTheCent(@AggregateWith(WorkedExample.FromRow.class) WorkedExample example) {
        assertThat(example.result()).as(example.toString()).isEqualTo(example.expected());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(files = REFERENCE, useHeadersInDisplayName = true)
    @EnabledIf(value = "isReferencePresent", disabledReason = "no reference folder beside the project")
    void thoseOfTheReferenceFolderToo(@AggregateWith(WorkedExample.FromRow.class) WorkedExample example) {
        assertThat(example.result()).as(example.toString()).isEqualTo(example.expected());
    }

    static boolean isReferencePresent() {
        return Files.exists(Path.of(REFERENCE));
    }
}
