package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.scoring.words.LibraryVersion;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/**
 * Teaches a mapper of Jackson 3 ({@code tools.jackson}), such as that of Spring Boot 4, the JSON of this library (mô-đun Jackson 3):
 * every public value is read and written as {@link ThuocdoJson} does, also in the lists, maps and records of an application.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Register register = mapper.readValue(body, Register.class);
 * }</pre>
 *
 * <p>Every value is a whole document wherever it stands, with its own {@code "format"} if it is an object. What is refused ends in a {@link
 * DatabindException} whose cause is the {@link JsonRefusal} with all that is wrong. A scorecard that is read is proved as by {@link
 * ThuocdoJson#readScorecard}, under the shipped edition that it names, or under a policy of the book that the module was {@linkplain #of made
 * of}.
 *
 * <p>It needs {@code jackson-databind} of version 3 and is found by module discovery on the class path; a program on the module path
 * adds {@code new Jackson3Module()} to its mapper. It keeps no state and is thread-safe.
 */
public final class Jackson3Module extends JacksonModule {

    private final MappedValues values;

    /** Makes a module that knows the shipped editions. */
    public Jackson3Module() {
        this(MappedValues.OF_EDITIONS);
    }

    private Jackson3Module(MappedValues values) {
        this.values = values;
    }

    /**
     * Returns a module that knows the policies of a book, and the shipped editions. Registered after the one that was found, it takes its place.
     *
     * @param book  the book, as a rule the one by which the application scores
     * @return the module
     */
    public static Jackson3Module of(PolicyBook book) {
        return new Jackson3Module(MappedValues.of(book));
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
    public Object getRegistrationId() {
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

    private static final class Writers implements Serializers {

        private final ValueSerializer<?> writer;

        Writers(ValueSerializer<?> writer) {
            this.writer = writer;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return MappedValues.areOf(type.getRawClass()) ? writer : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return MappedValues.areOf(type.getRawClass()) ? writer : null;
        }
    }

    private static final class ValueWriter extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext mapper) {
            try {
                new Target(out).write(ThuocdoJson.tree(value));
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    /** Writes a container that is none for Jackson. */
    private static final class GroupsWriters implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return MappedValues.areGrouped(type.getRawClass()) ? new GroupsWriter() : null;
        }
    }

    private static final class GroupsWriter extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext mapper) {
            try {
                mapper.writeValue(out, MappedValues.groups(value));
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    private static final class KeyWriter extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext mapper) {
            try {
                out.writeName(MappedValues.key(value));
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(out, refusal.getMessage(), refusal);
            }
        }
    }

    private record Target(JsonGenerator out) implements JsonTarget<RuntimeException> {

        @Override
        public void beginObject() {
            out.writeStartObject();
        }

        @Override
        public void name(String name) {
            out.writeName(name);
        }

        @Override
        public void endObject() {
            out.writeEndObject();
        }

        @Override
        public void beginArray() {
            out.writeStartArray();
        }

        @Override
        public void endArray() {
            out.writeEndArray();
        }

        @Override
        public void text(String text) {
            out.writeString(text);
        }

        @Override
        public void number(long number) {
            if (number == (int) number) {
                out.writeNumber((int) number);
            } else {
                out.writeNumber(number);
            }
        }

        @Override
        public void truth(boolean truth) {
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
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return MappedValues.areOf(type.getRawClass()) ? new ValueReader(values, declared(type)) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return findBeanDeserializer(type, config, bean);
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable TypeDeserializer polymorphic,
                @Nullable ValueDeserializer<?> ofElements) {
            return MappedValues.areKeptIn(
                            type.getRawClass(), type.getContentType().getRawClass())
                    ? new KeptReader(
                            config.getTypeFactory().constructCollectionType(List.class, type.getContentType()),
                            read -> MappedValues.collected(type.getRawClass(), (List<?>) read))
                    : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findMapDeserializer(
                MapType type,
                DeserializationConfig config,
                BeanDescription.Supplier bean,
                @Nullable KeyDeserializer ofKeys,
                @Nullable TypeDeserializer polymorphic,
                @Nullable ValueDeserializer<?> ofElements) {
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

    private static final class ValueReader extends ValueDeserializer<Object> {

        private final MappedValues values;
        private final DeclaredType type;

        ValueReader(MappedValues values, DeclaredType type) {
            this.values = values;
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext mapper) {
            Jackson3Tokens tokens = Jackson3Tokens.of(parser);
            try {
                return values.read(tokens, tokens.current(), type);
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(parser, refusal.getMessage(), refusal);
            }
        }
    }

    private static final class KeyReader extends KeyDeserializer {

        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext mapper) {
            try {
                return MappedValues.key(type, key);
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(mapper, refusal.getMessage(), refusal);
            }
        }
    }

    /** Reads a list or map that nobody can change as Jackson reads one of the JDK. */
    private static final class KeptReader extends ValueDeserializer<Object> {

        private final JavaType read;
        private final UnaryOperator<Object> keeping;

        KeptReader(JavaType read, UnaryOperator<Object> keeping) {
            this.read = read;
            this.keeping = keeping;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext mapper) {
            Object elements = mapper.readValue(parser, read);
            try {
                return keeping.apply(elements);
            } catch (IllegalArgumentException refusal) {
                throw DatabindException.from(parser, refusal.getMessage(), refusal);
            }
        }
    }
}
