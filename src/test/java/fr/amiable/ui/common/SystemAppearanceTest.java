package fr.amiable.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemAppearanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"'prefer-dark'\n", "Dark\n", "\r\n    AppsUseLightTheme    REG_DWORD    0x0\r\n\r\n"})
    void aDarkSystemIsRecognised(String answer) {
        assertThat(SystemAppearance.saysDark(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'default'\n", "", "    AppsUseLightTheme    REG_DWORD    0x1\r\n", "No such schema\n"})
    void anythingElseIsLight(String answer) {
        assertThat(SystemAppearance.saysDark(answer)).isFalse();
    }
}
