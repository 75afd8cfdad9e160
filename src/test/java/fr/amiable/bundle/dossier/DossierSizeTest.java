package fr.amiable.bundle.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DossierSizeTest {

    private static final long MEGABYTE = 1_000_000;

    @Test
    void exhibitsFillVolumesInTheirOrder() {
        DossierSize size = new DossierSize(List.of(3 * MEGABYTE, 2 * MEGABYTE, 4 * MEGABYTE));

        assertThat(size.bytes()).isEqualTo(9_060_000);
        assertThat(size.volumes(10 * MEGABYTE)).isEqualTo(1);
        assertThat(size.volumes(6 * MEGABYTE)).isEqualTo(2);
        assertThat(size.volumes(4 * MEGABYTE)).isEqualTo(3);
    }

    @Test
    void anExhibitLargerThanAVolumeIsCountedAndHasItsOwn() {
        DossierSize size = new DossierSize(List.of(9 * MEGABYTE, MEGABYTE));

        assertThat(size.larger(4 * MEGABYTE)).isEqualTo(1);
        assertThat(size.volumes(4 * MEGABYTE)).isEqualTo(2);
    }
}
