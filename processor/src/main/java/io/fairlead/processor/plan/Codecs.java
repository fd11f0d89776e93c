package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Storage;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.CodecPlan.Entry;
import io.fairlead.processor.plan.CodecPlan.Family;
import io.fairlead.processor.plan.CodecPlan.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the codecs of a bus: of the messages of which something is stored. */
final class Codecs {

    private static final List<ClassName> OPTIONALS = Stream.of(
                    Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)
            .map(ClassName::get)
            .toList();

    private Codecs() {}

    /** Whether there are any. */
    static boolean areWanted(Application application) {
        return application.platform().codecs()
                && application.messages().stream()
                        .anyMatch(message -> message.storage().stored());
    }

    static CodecPlan plan(BusApi api, ClassName name, Application application) {
        List<MessageModel> stored = application.messages().stream()
                .filter(message -> message.storage().stored())
                .toList();
        Map<String, TypeName> imports = new TreeMap<>();
        Map<String, Family> families = new TreeMap<>();
        TreeSet<String> origins = new TreeSet<>(List.of(api.root().canonicalName()));
        for (MessageModel message : stored) {
            origins.add(message.name());
            message.storage().values().forEach(value -> imports.put(value.erased(), value.erasure()));
            message.storage()
                    .families()
                    .forEach(family -> families.put(family.type().erased(), family(family)));
        }
        return new CodecPlan(
                name,
                api.name(),
                stored.stream()
                        .map(Codecs::entry)
                        .sorted(Comparator.comparing(Entry::name))
                        .toList(),
                List.copyOf(imports.values()),
                List.copyOf(families.values()),
                List.copyOf(origins));
    }

    private static Family family(Storage.Family family) {
        return new Family(
                family.type().erasure(),
                family.members().stream()
                        .map(member -> new Member(member.type().erasure(), member.name()))
                        .toList());
    }

    /** Of {@code Void} there are no values, and no adapter. */
    private static TypeName answer(@Nullable TypeRef result) {
        return result == null || result.erased().equals("java.lang.Void")
                ? ClassName.OBJECT
                : result.name().box();
    }

    private static Entry entry(MessageModel message) {
        TypeRef result = message.result();
        return new Entry(
                Objects.requireNonNull(message.storage().name(), message::name),
                message.className().reflectionName(),
                answer(result),
                result == null
                        ? null
                        : OPTIONALS.stream()
                                .filter(each -> each.toString().equals(result.erased()))
                                .findFirst()
                                .orElse(null));
    }
}
