package io.fairlead.idempotency;

import io.fairlead.Message;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.codec.UnknownMessageException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Codecs written by hand, for messages that say all in their text and answers that are whole numbers. */
final class TextCodecs implements MessageCodecs {

    @Override
    public String nameOf(Message message) {
        Class<?> type = message.getClass();
        if (!Till.NAMED.contains(type)) {
            throw new UnknownMessageException(type.getName());
        }
        return "till." + type.getSimpleName();
    }

    @Override
    public byte[] encode(Message message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] encodeResult(String messageName, @Nullable Object result) {
        if (result instanceof Integer number && number < 0) {
            throw new IllegalArgumentException("has no bytes: " + number);
        }
        return String.valueOf(result).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Object decodeResult(String messageName, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.equals("null") ? null : (Object) Integer.valueOf(text);
    }
}
