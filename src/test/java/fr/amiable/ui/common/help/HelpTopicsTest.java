package fr.amiable.ui.common.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.law.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The topics that screens ask to explain. */
class HelpTopicsTest {

    private static final Pattern TOPIC = Pattern.compile("(?:help|topic)=\"([^\"]+)\"|new HelpMark\\(\"([^\"]+)\"\\)");

    @Test
    void everyTopicAskedForIsExplainedAndTheMainOnesAreAskedFor() throws IOException {
        Set<String> asked = asked(Path.of("src/main/resources/fr/amiable/ui"), ".fxml");
        asked.addAll(asked(Path.of("src/main/java/fr/amiable/ui"), ".java"));

        assertThat(asked)
                .hasSizeGreaterThanOrEqualTo(20)
                .isSubsetOf(Explanations.shipped().topics());
    }

    private static Set<String> asked(Path folder, String suffix) throws IOException {
        Set<String> topics = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                Matcher topic = TOPIC.matcher(Files.readString(file));
                while (topic.find()) {
                    topics.add(topic.group(1) == null ? topic.group(2) : topic.group(1));
                }
            }
        }
        return topics;
    }
}
