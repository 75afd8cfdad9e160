package fr.amiable.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Small objects gathered to be compressed together; its size is bounded. */
final class ObjectStream {

    private static final int MOST_OBJECTS = 100;
    private static final int MOST_BYTES = 1 << 16;

    private final int[] numbers = new int[MOST_OBJECTS];
    private final int[] starts = new int[MOST_OBJECTS];
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int count;

    boolean isFull() {
        return count == MOST_OBJECTS || values.size() >= MOST_BYTES;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(int number, byte[] value) {
        numbers[count] = number;
        starts[count] = values.size();
        count++;
        values.writeBytes(value);
        values.write('\n');
    }

    /** Tells the number and the index of each object. */
    void numbers(Indexed hearer) {
        for (int index = 0; index < count; index++) {
            hearer.hear(numbers[index], index);
        }
    }

    /** The stream of what was gathered, which is then forgotten. */
    Written take() throws IOException {
        StringBuilder index = new StringBuilder();
        for (int place = 0; place < count; place++) {
            index.append(numbers[place]).append(' ').append(starts[place]).append(' ');
        }
        byte[] head = index.toString().getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length + values.size());
        whole.writeBytes(head);
        values.writeTo(whole);
        byte[] data = Flate.deflated(whole.toByteArray(), whole.size());
        String entries = "/Type/ObjStm/N " + count + "/First " + head.length + "/Filter/FlateDecode";
        clear();
        return new Written(entries, data);
    }

    void clear() {
        count = 0;
        values.reset();
    }

    /** Hears where an object is. */
    interface Indexed {
        void hear(int number, int index);
    }

    /** An object stream's dictionary entries and data. */
    record Written(String entries, byte[] data) {}
}
