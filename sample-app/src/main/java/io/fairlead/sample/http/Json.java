package io.fairlead.sample.http;

import io.fairlead.problem.FieldError;
import io.fairlead.problem.ProblemDetails;
import io.fairlead.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads and writes JSON. Strict in what it reads: what it does not understand, it refuses, and says where. */
@Singleton
final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .annotationIntrospector(new NumbersAreRequired())
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT) // it is read by people at a shell
            .build();

    @Inject
    Json() {}

    String write(Object value) {
        return mapper.writeValueAsString(value) + "\n";
    }

    /** The same JSON, for people at a shell. */
    String indented(String json) {
        return write(mapper.readTree(json));
    }

    /**
     * Reads an object.
     *
     * @throws ProblemException if the bytes are not JSON, or not the JSON of such an object
     */
    <T> T read(byte[] json, Class<T> type) {
        try {
            T value = mapper.readValue(json, type);
            if (value == null) {
                throw new ProblemException(unreadable("", "must be an object"));
            }
            return value;
        } catch (JacksonException e) {
            throw new ProblemException(problem(e));
        }
    }

    private static ProblemDetails problem(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unreadable(path(e), "is unknown; known are " + sorted(unknown));
        }
        if (e instanceof InputCoercionException) {
            return unreadable(path(e), "must be a whole number of at most 32 bits");
        }
        if (e instanceof StreamReadException) {
            return ProblemDetails.of(
                    400,
                    "malformed-json",
                    "It stops making sense in line %d, column %d."
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
        if (e instanceof MismatchedInputException mismatch) {
            return unreadable(path(e), "must be " + expectation(mismatch.getTargetType()));
        }
        return unreadable(path(e), "can not be read");
    }

    private static ProblemDetails unreadable(String path, String message) {
        return path.isEmpty()
                ? ProblemDetails.of(400, "unreadable-body", "It must be one JSON object.")
                : ProblemDetails.of(400, "unreadable-body", "One value is wrong.")
                        .withErrors(List.of(new FieldError(path, message)));
    }

    private static String expectation(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == LocalDate.class) {
            return "a date such as \"2026-11-30\"";
        }
        return type != null && List.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String sorted(UnrecognizedPropertyException unknown) {
        return String.join(
                ", ",
                unknown.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** A number that was left out would otherwise be read as 0. */
    private static final class NumbersAreRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType().isPrimitive() ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }
    }
}
