package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2 ({@code com.fasterxml.jackson}), such as that of Spring Boot 3, the JSON of this library (mô-đun Jackson 2):
 * every public value is read and written as {@link ThuocdoJson} does, also in the lists, maps and records of an application.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Register register = mapper.readValue(body, Register.class);
 * }</pre>
 *
 * <p>Every value is a whole document wherever it stands, with its own {@code "format"} if it is an object. What is refused ends in a {@link
 * JsonMappingException} whose cause is the {@link JsonRefusal} with all that is wrong. A scorecard that is read is proved as by {@link
 * ThuocdoJson#readScorecard}, under the shipped edition that it names, or under a policy of the book that the module was {@linkplain #of made
 * of}.
 *
 * <p>It needs {@code jackson-databind} of version 2.15 or later and is found by module discovery on the class path; a program on the module path
 * adds {@code new Jackson2Module()} to its mapper. It keeps no state and is thread-safe.
 */
public final class Jackson2Module extends Module {

    private final MappedValues values;

    /** Makes a module that knows the shipped editions. */
    public Jackson2Module() {
        this(MappedValues.OF_EDITIONS);
    }

    private Jackson2Module(MappedValues values) {
        this.values = values;
    }

    /**
     * Returns a module that knows the policies of a book, and the shipped editions. Registered after the one that was found, it takes its place.
     *
     * @param book  the book, as a rule the one by which the application scores
     * @return the module
     */
    public static Jackson2Module of(PolicyBook book) {
        return new Jackson2Module(MappedValues.of(book));
    }

    @Override
    public String getModuleName() {
        return "thuocdo";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(LibraryVersion.TEXT, "io.github.thuocdo", "thuocdo-scoring");
    }

    /** Two modules of the same policies are one; that of a book is registered beside the one that was found. */
    @Override
    public Object getTypeId() {
        return values;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(new ValueWriter()));
        context.addSerializers(new GroupsWriters());
        context.addKeySerializers(new Writers(new KeyWriter()));
        context.addDeserializers(new Readers(values));
        context.addKeyDeserializers((type, config, bean) ->
                MappedValues.areOf(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    }

    private static final class Writers extends Serializers.Base {

        private final JsonSerializer<?> writer;

        Writers(JsonSerializer<?> writer) {
            this.writer = writer;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return MappedValues.areOf(type.getRawClass()) ? writer : null;
        }
    }

    private static final class ValueWriter extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider mapper) throws IOException {
            try {
                new Target(out).write(ThuocdoJson.tree(value));
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    /** Writes a container that is none for Jackson. */
    private static final class GroupsWriters extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return MappedValues.areGrouped(type.getRawClass()) ? new GroupsWriter() : null;
        }
    }

    private static final class GroupsWriter extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider mapper) throws IOException {
            try {
                mapper.defaultSerializeValue(MappedValues.groups(value), out);
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    private static final class KeyWriter extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider mapper) throws IOException {
            try {
                out.writeFieldName(MappedValues.key(value));
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    private record Target(JsonGenerator out) implements JsonTarget<IOException> {

        @Override
        public void beginObject() throws IOException {
            out.writeStartObject();
        }

        @Override
        public void name(String name) throws IOException {
            out.writeFieldName(name);
        }

        @Override
        public void endObject() throws IOException {
            out.writeEndObject();
        }

        @Override
        public void beginArray() throws IOException {
            out.writeStartArray();
        }

        @Override
        public void endArray() throws IOException {
            out.writeEndArray();
        }

        @Override
        public void text(String text) throws IOException {
            out.writeString(text);
        }

        @Override
        public void number(long number) throws IOException {
            if (number == (int) number) {
                out.writeNumber((int) number);
            } else {
                out.writeNumber(number);
            }
        }

        @Override
        public void truth(boolean truth) throws IOException {
            out.writeBoolean(truth);
        }
    }

    private static final class Readers extends Deserializers.Base {

        private final MappedValues values;

        Readers(MappedValues values) {
            this.values = values;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return MappedValues.areOf(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return MappedValues.areOf(type.getRawClass()) ? new ValueReader(values, declared(type)) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return MappedValues.areOf(type) ? new ValueReader(values, DeclaredType.of(type)) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription bean,
                @Nullable TypeDeserializer polymorphic,
                @Nullable JsonDeserializer<?> ofElements) {
            return MappedValues.areKeptIn(
                            type.getRawClass(), type.getContentType().getRawClass())
                    ? new KeptReader(
                            config.getTypeFactory().constructCollectionType(List.class, type.getContentType()),
                            read -> MappedValues.collected(type.getRawClass(), (List<?>) read))
                    : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription bean,
                @Nullable KeyDeserializer ofKeys,
                @Nullable TypeDeserializer polymorphic,
                @Nullable JsonDeserializer<?> ofElements) {
            return MappedValues.areKeptIn(
                            type.getRawClass(),
                            type.getContentType().getRawClass(),
                            type.getKeyType().getRawClass())
                    ? new KeptReader(
                            config.getTypeFactory()
                                    .constructMapType(Map.class, type.getKeyType(), type.getContentType()),
                            read -> MappedValues.mapped(type.getRawClass(), (Map<?, ?>) read))
                    : null;
        }

        private static DeclaredType declared(JavaType type) {
            return new DeclaredType(
                    type.getRawClass(),
                    IntStream.range(0, type.containedTypeCount())
                            .mapToObj(i -> declared(type.containedType(i)))
                            .collect(toImmutableList()));
        }
    }

    private static final class ValueReader extends JsonDeserializer<Object> {

        private final MappedValues values;
        private final DeclaredType type;

        ValueReader(MappedValues values, DeclaredType type) {
            this.values = values;
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext mapper) throws IOException {
            Jackson2Tokens tokens = Jackson2Tokens.of(parser);
            try {
                return values.read(tokens, tokens.current(), type);
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
            }
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext mapper) throws IOException {
            try {
                return MappedValues.key(type, key);
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(mapper, refusal.getMessage(), refusal);
            }
        }
    }

    /** Reads a list or map that nobody can change as Jackson reads one of the JDK. */
    private static final class KeptReader extends JsonDeserializer<Object> {

        private final JavaType read;
        private final UnaryOperator<Object> keeping;

        KeptReader(JavaType read, UnaryOperator<Object> keeping) {
            this.read = read;
            this.keeping = keeping;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext mapper) throws IOException {
            Object elements = mapper.readValue(parser, read);
            try {
                return keeping.apply(elements);
            } catch (IllegalArgumentException refusal) {
                throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
            }
        }
    }
}
