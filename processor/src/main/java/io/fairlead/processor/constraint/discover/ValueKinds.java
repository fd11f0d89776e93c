package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.ValueKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From a type to the kind of its values. */
final class ValueKinds {

    private static final Map<String, ValueKind> EXACT = Map.of(
            "java.lang.Boolean", ValueKind.BOXED_BOOLEAN,
            "java.lang.Byte", ValueKind.BOXED_WHOLE,
            "java.lang.Short", ValueKind.BOXED_WHOLE,
            "java.lang.Integer", ValueKind.BOXED_WHOLE,
            "java.lang.Long", ValueKind.BOXED_WHOLE,
            "java.lang.Float", ValueKind.BOXED_FLOATING,
            "java.lang.Double", ValueKind.BOXED_FLOATING,
            "java.util.OptionalInt", ValueKind.OPTIONAL_INT,
            "java.util.OptionalLong", ValueKind.OPTIONAL_LONG,
            "java.util.OptionalDouble", ValueKind.OPTIONAL_DOUBLE);

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.chrono.HijrahDate",
            "java.time.chrono.JapaneseDate",
            "java.time.chrono.MinguoDate",
            "java.time.chrono.ThaiBuddhistDate");

    /** In this order. */
    private static final Map<String, ValueKind> SUPERTYPES = supertypes();

    private final Elements elements;
    private final Types types;

    ValueKinds(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    private static Map<String, ValueKind> supertypes() {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        kinds.put("java.lang.Number", ValueKind.NUMBER);
        kinds.put("java.lang.CharSequence", ValueKind.TEXT);
        kinds.put("java.util.Collection", ValueKind.COLLECTION);
        kinds.put("java.util.Map", ValueKind.MAP);
        kinds.put("java.util.Date", ValueKind.TIME);
        kinds.put("java.util.Calendar", ValueKind.TIME);
        kinds.put("javax.money.MonetaryAmount", ValueKind.MONEY);
        return kinds;
    }

    ValueKind of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> ValueKind.BOOLEAN;
            case BYTE, SHORT, INT, LONG -> ValueKind.WHOLE;
            case FLOAT, DOUBLE -> ValueKind.FLOATING;
            case CHAR -> ValueKind.CHARACTER;
            case ARRAY -> ValueKind.ARRAY;
            default -> ofReference(type);
        };
    }

    private ValueKind ofReference(TypeMirror type) {
        TypeMirror erasure = types.erasure(type);
        if (erasure instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            ValueKind exact = TIMES.contains(name) ? ValueKind.TIME : EXACT.get(name);
            if (exact != null) {
                return exact;
            }
        }
        for (Map.Entry<String, ValueKind> entry : SUPERTYPES.entrySet()) {
            if (isA(erasure, entry.getKey())) {
                return entry.getValue();
            }
        }
        return ValueKind.OTHER;
    }

    boolean isA(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }
}
