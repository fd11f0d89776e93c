package io.fairlead.benchmarks.policy.app;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.idempotency.IdempotencyKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentMap;

/** The same map of Caffeine, with what the policy promises besides: answers as bytes, and another command under a key is refused. */
public final class BytesByHand {

    private static final byte[] RUNNING = {};

    private final MessageCodecs codecs = new PolicedBusCodecs();
    private final Once.Handler once = new Once.Handler();
    private final Again.Handler again = new Again.Handler();
    private final ConcurrentMap<IdempotencyKey, Kept> answers = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(24))
            .executor(Runnable::run)
            .<IdempotencyKey, Kept>build()
            .asMap();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(byte[] digest, byte[] answer) {}

    private static byte[] digest(byte[] command) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(command);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Receipt send(Once command) {
        IdempotencyKey key = new IdempotencyKey("once", null, null, command.number());
        byte[] digest = digest(codecs.encode(command));
        Kept kept = answers.putIfAbsent(key, new Kept(digest, RUNNING));
        return kept == null ? finish("once", key, digest, once.handle(command)) : answer("once", kept, digest);
    }

    public Receipt send(Again command) {
        IdempotencyKey key = new IdempotencyKey("again", null, null, command.number());
        byte[] digest = digest(codecs.encode(command));
        Kept kept = answers.get(key);
        if (kept == null) {
            kept = answers.putIfAbsent(key, new Kept(digest, RUNNING));
        }
        return kept == null ? finish("again", key, digest, again.handle(command)) : answer("again", kept, digest);
    }

    private Receipt finish(String name, IdempotencyKey key, byte[] digest, Receipt receipt) {
        answers.put(key, new Kept(digest, codecs.encodeResult(name, receipt)));
        return receipt;
    }

    @SuppressWarnings("ReferenceEquality") // a mark, of which there is one
    private Receipt answer(String name, Kept kept, byte[] digest) {
        if (kept.answer() == RUNNING || !Arrays.equals(kept.digest(), digest)) {
            throw new IllegalStateException("another has the key");
        }
        return (Receipt) codecs.decodeResult(name, kept.answer());
    }
}
