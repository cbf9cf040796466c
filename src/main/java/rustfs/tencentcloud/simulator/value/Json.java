package rustfs.tencentcloud.simulator.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values to and from JSON text. The streaming part of Jackson alone is used: its data binding would double the
 * classes that the simulator loads. Unknowns, secrets and assets have no JSON form and are refused.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Up to here every whole number is a double. */
    private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

    private Json() {}

    /** The value of a JSON text. */
    public static Value parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new IOException("The text holds no value.");
            }
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a JSON file on the class path, for instance {@code schema/tencentcloud.json}. */
    public static Value resource(String path) {
        try (InputStream stream = stream(path);
                JsonParser parser = FACTORY.createParser(stream)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file on the class path. */
    public static InputStream stream(String path) throws IOException {
        InputStream stream = Json.class.getClassLoader().getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("No '" + path + "' on the class path.");
        }
        return stream;
    }

    /** The JSON text of a value. */
    public static String write(Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Value read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> fields = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, read(parser));
            }
            return new Value.Fields(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser));
            }
            return Value.of(items);
        }
        return scalar(parser, token);
    }

    private static Value scalar(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return Value.of(parser.getText());
        }
        if (token.isNumeric()) {
            return Value.of(parser.getDoubleValue());
        }
        return token == JsonToken.VALUE_NULL ? new Value.Null() : Value.of(token == JsonToken.VALUE_TRUE);
    }

    /** Whole numbers without a point, as everybody else writes them. */
    private static void write(double number, JsonGenerator generator) throws IOException {
        boolean isWhole = number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE;
        if (isWhole && Double.doubleToRawLongBits(number) != Double.doubleToRawLongBits(-0.0)) {
            generator.writeNumber((long) number);
        } else {
            generator.writeNumber(number);
        }
    }

    private static void write(Value value, JsonGenerator generator) throws IOException {
        if (value instanceof Value.Text text) {
            generator.writeString(text.value());
        } else if (value instanceof Value.Number number) {
            write(number.value(), generator);
        } else if (value instanceof Value.Flag flag) {
            generator.writeBoolean(flag.value());
        } else if (value instanceof Value.Null) {
            generator.writeNull();
        } else if (value instanceof Value.Items items) {
            generator.writeStartArray();
            for (Value item : items.value()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Value.Fields object) {
            generator.writeStartObject();
            for (Map.Entry<String, Value> field : object.value().entrySet()) {
                generator.writeFieldName(field.getKey());
                write(field.getValue(), generator);
            }
            generator.writeEndObject();
        } else {
            throw new IllegalArgumentException("A value of the kind '" + value.kind() + "' has no JSON form.");
        }
    }
}
