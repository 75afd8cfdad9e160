package fr.amiable.document.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.junit.jupiter.api.Test;

/** Bytes on pages, in memory and beyond, are what a plain buffer of PDFBox would hold. */
class ScratchPagesTest {

    private static final int IN_MEMORY = 3;

    @Test
    void severalBuffersKeepTheirOwnBytes() throws IOException {
        Random random = new Random(26);
        try (ScratchPages pages = new ScratchPages(IN_MEMORY)) {
            List<RandomAccess> ours = List.of(pages.createBuffer(), pages.createBuffer(), pages.createBuffer());
            List<RandomAccess> plain = Stream.generate(RandomAccessReadWriteBuffer::new)
                    .limit(ours.size())
                    .map(RandomAccess.class::cast)
                    .toList();

            for (int turn = 0; turn < 600; turn++) {
                int which = random.nextInt(ours.size());
                byte[] bytes = new byte[random.nextInt(3 * ScratchPages.SIZE)];
                random.nextBytes(bytes);
                boolean isBack = random.nextInt(3) == 0;
                boolean isCleared = random.nextInt(40) == 0;
                for (RandomAccess one : List.of(ours.get(which), plain.get(which))) {
                    if (isCleared) {
                        one.clear();
                    }
                    one.seek(isBack ? one.length() / 2 : one.length());
                    one.write(bytes, 0, bytes.length);
                }
            }

            for (int which = 0; which < ours.size(); which++) {
                assertThat(all(ours.get(which))).isEqualTo(all(plain.get(which)));
            }
        }
    }

    @Test
    void aViewShowsAPartWhileAnotherIsRead() throws IOException {
        try (ScratchPages pages = new ScratchPages(1);
                RandomAccess buffer = pages.createBuffer()) {
            byte[] bytes = new byte[5 * ScratchPages.SIZE];
            new Random(1).nextBytes(bytes);
            buffer.write(bytes);

            byte[] seen = new byte[ScratchPages.SIZE];
            buffer.createView(ScratchPages.SIZE + 7L, seen.length).readFully(seen);

            assertThat(seen).isEqualTo(Arrays.copyOfRange(bytes, ScratchPages.SIZE + 7, 2 * ScratchPages.SIZE + 7));
        }
    }

    @Test
    void thereIsNothingPastTheEnd() throws IOException {
        try (ScratchPages pages = new ScratchPages(IN_MEMORY);
                RandomAccess buffer = pages.createBuffer()) {
            assertThat(buffer.read()).isEqualTo(-1);
            buffer.write('a');

            assertThat(buffer.isEOF()).isTrue();
            assertThat(buffer.read(new byte[2], 0, 2)).isEqualTo(-1);
            buffer.seek(0);
            assertThat(buffer.peek()).isEqualTo('a');
            assertThat(buffer.read(new byte[2], 0, 2)).isEqualTo(1);
            assertThatThrownBy(() -> buffer.seek(2)).isInstanceOf(EOFException.class);
            assertThatThrownBy(() -> buffer.seek(-1)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closedPagesAreNotReadAnyMore() throws IOException {
        ScratchPages pages = new ScratchPages(0);
        RandomAccess buffer = pages.createBuffer();
        buffer.write(new byte[3 * ScratchPages.SIZE]);
        pages.close();

        buffer.seek(0);
        assertThatThrownBy(buffer::read).isInstanceOf(IOException.class);
        assertThatThrownBy(pages::createBuffer).isInstanceOf(IOException.class);
        buffer.close();
        assertThatThrownBy(buffer::length).isInstanceOf(IOException.class);
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        List<Path> before = ours();
        try (ScratchPages pages = new ScratchPages(0);
                RandomAccess buffer = pages.createBuffer()) {
            buffer.write(new byte[10 * ScratchPages.SIZE]);
        }

        assertThat(ours()).isEqualTo(before);
    }

    private static List<Path> ours() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("amiable-.*\\.tmp"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] all(RandomAccess buffer) throws IOException {
        byte[] bytes = new byte[(int) buffer.length()];
        buffer.seek(0);
        buffer.readFully(bytes);
        return bytes;
    }
}
