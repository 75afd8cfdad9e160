package fr.amiable.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;

/** Maps, lists and plain values as indented JSON; mapping whole classes is left out, for loading it took longer than many a command. */
final class JsonWords {

    private JsonWords() {}

    static String of(Object value) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(words)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            write(json, value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return words.toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else if (value instanceof String words) {
            json.writeString(words);
        } else {
            throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
    }
}
