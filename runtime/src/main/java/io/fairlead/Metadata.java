package io.fairlead;

import io.fairlead.internal.TimeOrderedIds;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a message: who sent it, when, because of what.
 *
 * <p>The sender may set any part. The identifier and the timestamp, when not set, are made when somebody first reads
 * them and stay the same from then on, so metadata that nobody reads costs next to nothing. To its readers it is
 * immutable, and it may be shared between threads.
 *
 * @since 0.1.0
 */
public final class Metadata {

    private static final String SESSION = "session";

    private final Clock clock;
    private final @Nullable String correlationId;
    private final @Nullable String causationId;
    private final @Nullable String principal;
    private final @Nullable String tenant;
    private final @Nullable String idempotencyKey;
    private final Map<String, String> attributes;
    // What the sender set stands in final fields, which every thread sees however it got hold of the metadata.
    private final @Nullable String givenMessageId;
    private final @Nullable Instant givenTimestamp;
    private volatile @Nullable String madeMessageId;
    private volatile @Nullable Instant madeTimestamp;

    private Metadata(Builder builder) {
        clock = builder.clock;
        givenMessageId = builder.messageId;
        correlationId = builder.correlationId;
        causationId = builder.causationId;
        givenTimestamp = builder.timestamp;
        principal = builder.principal;
        tenant = builder.tenant;
        idempotencyKey = builder.idempotencyKey;
        attributes = Map.copyOf(builder.attributes);
    }

    /**
     * Metadata in which nothing is set.
     *
     * @return new metadata
     */
    public static Metadata create() {
        return builder().build();
    }

    /**
     * A builder in which nothing is set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Identifies this message.
     *
     * @return what the sender set, or a time-ordered UUID (version 7 of RFC 9562)
     */
    public String messageId() {
        if (givenMessageId != null) {
            return givenMessageId;
        }
        String id = madeMessageId;
        if (id == null) {
            synchronized (this) {
                id = madeMessageId;
                if (id == null) {
                    id = TimeOrderedIds.next(clock);
                    madeMessageId = id;
                }
            }
        }
        return id;
    }

    /**
     * Identifies the whole conversation that this message belongs to.
     *
     * @return what the sender set, or else the {@linkplain #messageId() message's own id}
     */
    public String correlationId() {
        return correlationId != null ? correlationId : messageId();
    }

    /**
     * Identifies the message that caused this one.
     *
     * @return null for a message that began a conversation
     */
    public @Nullable String causationId() {
        return causationId;
    }

    /**
     * When the message was sent.
     *
     * @return what the sender set, or else the moment of the first call of this method
     */
    public Instant timestamp() {
        if (givenTimestamp != null) {
            return givenTimestamp;
        }
        Instant time = madeTimestamp;
        if (time == null) {
            synchronized (this) {
                time = madeTimestamp;
                if (time == null) {
                    time = clock.instant();
                    madeTimestamp = time;
                }
            }
        }
        return time;
    }

    /**
     * On whose behalf the message was sent.
     *
     * @return null if nobody was named
     */
    public @Nullable String principal() {
        return principal;
    }

    /**
     * The tenant whose data the message concerns.
     *
     * @return null if none was named
     */
    public @Nullable String tenant() {
        return tenant;
    }

    /**
     * The key under which repeats of the message are recognised.
     *
     * @return null if the sender set none
     */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * The session that the message was sent through, which is the attribute {@code session}.
     *
     * @return null for a message of no session
     */
    public @Nullable String sessionId() {
        return attributes.isEmpty() ? null : attributes.get(SESSION);
    }

    /**
     * The same metadata, in a session.
     *
     * @param sessionId its id
     * @return this metadata if it is in that session already
     */
    public Metadata inSession(String sessionId) {
        return sessionId.equals(sessionId())
                ? this
                : toBuilder().attribute(SESSION, sessionId).build();
    }

    /**
     * Whatever else the sender sent along.
     *
     * @return unmodifiable
     */
    public Map<String, String> attributes() {
        return attributes;
    }

    /**
     * Metadata for a message that this message causes: same conversation, principal, tenant, session and clock, this message as
     * the cause, everything else unset.
     *
     * @return new metadata
     */
    public Metadata caused() {
        return causedBuilder().build();
    }

    /**
     * Metadata for a message that this message causes, with something added.
     *
     * @param more adds it, or replaces what was taken over
     * @return new metadata
     */
    public Metadata caused(Consumer<? super Builder> more) {
        Builder builder = causedBuilder();
        more.accept(builder);
        return builder.build();
    }

    private Builder causedBuilder() {
        Builder builder = builder()
                .clock(clock)
                .correlationId(correlationId())
                .causationId(messageId())
                .principal(principal)
                .tenant(tenant);
        String session = sessionId();
        if (session != null) {
            builder.attribute(SESSION, session);
        }
        return builder;
    }

    /**
     * A builder that begins with everything set as it is here; the identifier and the timestamp are made now if they
     * were not made before.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .clock(clock)
                .messageId(messageId())
                .correlationId(correlationId)
                .causationId(causationId)
                .timestamp(timestamp())
                .principal(principal)
                .tenant(tenant)
                .idempotencyKey(idempotencyKey);
        if (!attributes.isEmpty()) {
            builder.attributes = new LinkedHashMap<>(attributes);
        }
        return builder;
    }

    @Override
    public String toString() {
        return "Metadata[messageId=" + messageId() + ", correlationId=" + correlationId() + ", causationId="
                + causationId + ", timestamp=" + timestamp() + ", principal=" + principal + ", tenant=" + tenant
                + ", idempotencyKey=" + idempotencyKey + ", attributes=" + attributes + "]";
    }

    /**
     * Builds {@link Metadata}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private @Nullable String messageId;
        private @Nullable String correlationId;
        private @Nullable String causationId;
        private @Nullable Instant timestamp;
        private @Nullable String principal;
        private @Nullable String tenant;
        private @Nullable String idempotencyKey;
        private Map<String, String> attributes = Map.of(); // until the first one is set

        private Builder() {}

        /**
         * The clock that a timestamp and an identifier are taken from when they are not set.
         *
         * @param value the clock; the system's in UTC unless set
         * @return this builder
         */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets {@link Metadata#messageId()}.
         *
         * @param value the identifier; null to have one made
         * @return this builder
         */
        public Builder messageId(@Nullable String value) {
            messageId = value;
            return this;
        }

        /**
         * Sets {@link Metadata#correlationId()}.
         *
         * @param value the conversation; null for the message's own id
         * @return this builder
         */
        public Builder correlationId(@Nullable String value) {
            correlationId = value;
            return this;
        }

        /**
         * Sets {@link Metadata#causationId()}.
         *
         * @param value the cause; null for none
         * @return this builder
         */
        public Builder causationId(@Nullable String value) {
            causationId = value;
            return this;
        }

        /**
         * Sets {@link Metadata#timestamp()}.
         *
         * @param value the moment; null for the first reading
         * @return this builder
         */
        public Builder timestamp(@Nullable Instant value) {
            timestamp = value;
            return this;
        }

        /**
         * Sets {@link Metadata#principal()}.
         *
         * @param value the principal; null for nobody
         * @return this builder
         */
        public Builder principal(@Nullable String value) {
            principal = value;
            return this;
        }

        /**
         * Sets {@link Metadata#tenant()}.
         *
         * @param value the tenant; null for none
         * @return this builder
         */
        public Builder tenant(@Nullable String value) {
            tenant = value;
            return this;
        }

        /**
         * Sets {@link Metadata#idempotencyKey()}.
         *
         * @param value the key; null for none
         * @return this builder
         */
        public Builder idempotencyKey(@Nullable String value) {
            idempotencyKey = value;
            return this;
        }

        /**
         * Adds to {@link Metadata#attributes()}, replacing an attribute of the same name.
         *
         * @param name the attribute's name
         * @param value the attribute's value
         * @return this builder
         */
        public Builder attribute(String name, String value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            if (attributes.isEmpty()) {
                attributes = new LinkedHashMap<>();
            }
            attributes.put(name, value);
            return this;
        }

        /**
         * Builds the metadata.
         *
         * @return new metadata
         */
        public Metadata build() {
            return new Metadata(this);
        }
    }
}
