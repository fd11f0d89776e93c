package io.fairlead.validation.same;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random values of types, near to where constraints begin to bite. */
@SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"}) // these types are what is tested
final class Values {

    private static final int NULLS = 8;
    private static final int DEPTH = 4;

    private final Random random;
    private final Map<Type, Supplier<Object>> makers;
    private int depth;

    Values(Random random) {
        this.random = random;
        this.makers = new LinkedHashMap<>(new Moments(random).makers());
        RandomTexts texts = new RandomTexts(random);
        makers.put(boolean.class, random::nextBoolean);
        makers.put(byte.class, () -> (byte) near());
        makers.put(short.class, () -> (short) near());
        makers.put(char.class, () -> (char) random.nextInt(200));
        makers.put(int.class, () -> (int) near());
        makers.put(long.class, this::near);
        makers.put(float.class, () -> (float) floating());
        makers.put(double.class, this::floating);
        makers.put(
                BigInteger.class,
                () -> random.nextInt(4) == 0
                        ? new BigInteger(80, random).subtract(BigInteger.ONE.shiftLeft(79))
                        : BigInteger.valueOf(near()));
        makers.put(BigDecimal.class, this::decimal);
        makers.put(String.class, texts::next);
        makers.put(CharSequence.class, texts::next);
        makers.put(Object.class, texts::next);
        makers.put(StringBuilder.class, () -> new StringBuilder(texts.next()));
        makers.put(OptionalInt.class, () -> some() ? OptionalInt.of((int) near()) : OptionalInt.empty());
        makers.put(OptionalLong.class, () -> some() ? OptionalLong.of(near()) : OptionalLong.empty());
        makers.put(OptionalDouble.class, () -> some() ? OptionalDouble.of(floating()) : OptionalDouble.empty());
        makers.put(Boolean.class, random::nextBoolean);
        makers.put(Byte.class, makers.get(byte.class));
        makers.put(Short.class, makers.get(short.class));
        makers.put(Integer.class, makers.get(int.class));
        makers.put(Long.class, this::near);
        makers.put(Float.class, makers.get(float.class));
        makers.put(Double.class, this::floating);
        makers.put(Number.class, () -> {
            List<Class<?>> numbers = List.of(
                    Byte.class,
                    Short.class,
                    Integer.class,
                    Long.class,
                    Float.class,
                    Double.class,
                    BigDecimal.class,
                    BigInteger.class);
            return Objects.requireNonNull(makers.get(numbers.get(random.nextInt(numbers.size()))))
                    .get();
        });
    }

    private boolean some() {
        return random.nextInt(4) > 0;
    }

    private long near() {
        return switch (random.nextInt(12)) {
            case 0 -> Long.MAX_VALUE - random.nextInt(2);
            case 1 -> Long.MIN_VALUE + random.nextInt(2);
            case 2 -> random.nextLong();
            case 3 -> random.nextInt(2001) - 1000;
            default -> random.nextInt(21) - 10;
        };
    }

    private double floating() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.NEGATIVE_INFINITY;
            case 3 -> Double.longBitsToDouble(random.nextLong());
            case 4 -> random.nextDouble() * 10;
            case 5 -> near();
            case 6 -> Math.nextUp((double) (random.nextInt(21) - 10));
            case 7 -> -0.0;
            default -> (random.nextInt(201) - 100) / 4.0;
        };
    }

    private BigDecimal decimal() {
        return switch (random.nextInt(6)) {
            case 0 -> new BigDecimal(new BigInteger(40, random), random.nextInt(31) - 15);
            case 1 -> new BigDecimal("1E" + (random.nextInt(7) - 3));
            default -> BigDecimal.valueOf(random.nextInt(2001) - 1000, random.nextInt(5) - 1);
        };
    }

    /** A record. */
    Object ofRecord(Class<?> type) throws ReflectiveOperationException {
        depth++;
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = of(components[i].getGenericType());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } finally {
            depth--;
        }
    }

    @Nullable
    Object of(Type type) throws ReflectiveOperationException {
        boolean primitive = type instanceof Class<?> plain && plain.isPrimitive();
        if (!primitive && random.nextInt(depth > DEPTH ? 2 : NULLS) == 0) {
            return null;
        }
        Supplier<Object> maker = makers.get(type);
        if (maker != null) {
            return maker.get();
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            return ofContainer((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        if (type instanceof GenericArrayType array) {
            Class<?> raw = (Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType();
            return ofArray(raw, array.getGenericComponentType());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            return ofArray(plain.getComponentType(), plain.getComponentType());
        }
        if (plain.isSealed()) {
            Class<?>[] permitted = plain.getPermittedSubclasses();
            return ofRecord(permitted[random.nextInt(permitted.length)]);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return ofRecord(plain);
    }

    private int length() {
        return depth > DEPTH ? 0 : random.nextInt(4);
    }

    private Object ofArray(Class<?> raw, Type component) throws ReflectiveOperationException {
        Object array = Array.newInstance(raw, length());
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(component));
        }
        return array;
    }

    private Object ofContainer(Class<?> raw, Type[] arguments) throws ReflectiveOperationException {
        depth++;
        try {
            if (raw == Optional.class) {
                return Optional.ofNullable(of(arguments[0]));
            }
            int length = length();
            if (Map.class.isAssignableFrom(raw)) {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int i = 0; i < length; i++) {
                    map.put(of(arguments[0]), of(arguments[1]));
                }
                return map;
            }
            Collection<Object> elements = raw == Set.class || raw == LinkedHashSet.class
                    ? new LinkedHashSet<>()
                    : raw == List.class && random.nextInt(4) == 0 ? new LinkedList<>() : new ArrayList<>();
            for (int i = 0; i < length; i++) {
                elements.add(of(arguments[0]));
            }
            return elements;
        } finally {
            depth--;
        }
    }
}
