package io.fairlead.idempotency;

import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import io.fairlead.Metadata;
import io.fairlead.problem.InvalidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds a command's key: in the metadata, or in components of the command. */
final class KeyReader {

    /** What a client calls the key that stands in the metadata. */
    private static final String IN_METADATA = "idempotencyKey";

    /** Tells digests from texts, lest somebody sends the digest of another's key. */
    private static final String DIGESTED = "sha256:";

    private KeyReader() {}

    /** The key; null if there is none. */
    static @Nullable String read(ComponentValues components, Metadata metadata) {
        return components.size() == 0 ? inMetadata(metadata) : of(components);
    }

    /** Where the key should have been. */
    static String place(ComponentValues components) {
        return components.size() == 0
                ? IN_METADATA
                : components.components().stream().map(Component::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String inMetadata(Metadata metadata) {
        String key = metadata.idempotencyKey();
        if (key != null && (key.isBlank() || key.length() > IdempotencyKey.MAX_LENGTH)) {
            throw new InvalidException(
                    IN_METADATA, "must not be blank, and have at most " + IdempotencyKey.MAX_LENGTH + " characters");
        }
        return key;
    }

    /** One text is the key as it is, so that people find it in the store. What nobody should see there, or is more than that, is digested. */
    private static @Nullable String of(ComponentValues components) {
        List<String> texts = new ArrayList<>();
        boolean sensitive = false;
        for (int i = 0; i < components.size(); i++) {
            Component component = components.components().get(i);
            String text = text(component.name(), components.value(i));
            if (text == null) {
                return null;
            }
            texts.add(text);
            sensitive |= component.sensitive();
        }
        String first = texts.get(0);
        boolean readable = texts.size() == 1
                && !sensitive
                && !first.isEmpty()
                && first.length() <= IdempotencyKey.MAX_LENGTH
                && !first.startsWith(DIGESTED);
        if (readable) {
            return first;
        }
        Digest digest = new Digest();
        texts.forEach(digest::add);
        return DIGESTED + digest.hex();
    }

    private static @Nullable String text(String component, @Nullable Object value) {
        Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (bare == null) {
            return null;
        }
        if (bare instanceof String text) {
            return text; // as most keys are, and not to be compared with what would have to be made first
        }
        String text = bare.toString();
        if (text.equals(bare.getClass().getName() + '@' + Integer.toHexString(bare.hashCode()))) {
            throw new IllegalArgumentException(
                    "The key of @Idempotent must be made of components that have a text, but " + component + " is a "
                            + bare.getClass().getName() + ", whose toString tells its identity");
        }
        return text;
    }
}
