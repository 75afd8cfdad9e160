package fr.amiable.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.amiable.common.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolkitTest {

    @Test
    void onLinuxAScreenIsOneOfXOrWayland() {
        assertThat(Toolkit.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(Toolkit.hasDisplay("Linux", Map.of("DISPLAY", ""))).isFalse();
        assertThat(Toolkit.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Toolkit.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
        assertThat(Toolkit.hasDisplay("Mac OS X", Map.of())).isTrue();
    }

    @Test
    void aScreenThatDoesNotAnswerIsSaidInWords() {
        assertThat(Toolkit.explained(new UnsupportedOperationException("Unable to open DISPLAY")))
                .isInstanceOf(NoDisplay.class);
    }

    @Test
    void missingLibrariesAreNamedAsDebianNamesThem() {
        RuntimeException wrapped = new RuntimeException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"));
        UnsupportedOperationException gtk = new UnsupportedOperationException("Unable to load glass GTK library.");

        assertThat(Toolkit.explained(gtk)).isInstanceOf(LibrariesMissing.class);
        assertThat(Toolkit.explained(wrapped))
                .isInstanceOfSatisfying(
                        LibrariesMissing.class,
                        refusal -> assertThat(refusal.message(new Texts())).contains("libgtk-3-0", "libpango"));
    }

    @Test
    void anythingElseStaysAnUnexpectedFailure() {
        IllegalArgumentException other = new IllegalArgumentException("other");

        assertThat(Toolkit.explained(other))
                .isInstanceOf(IllegalStateException.class)
                .hasCause(other);
    }
}
