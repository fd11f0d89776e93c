package io.fairlead.benchmarks.peer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Hands immutable objects over within one process. */
record LocalCodec<M>(String name) implements MessageCodec<M, M> {

    private static final byte NOT_OF_THE_SYSTEM = -1;

    @Override
    public M transform(M message) {
        return message;
    }

    @Override
    public void encodeToWire(Buffer buffer, M message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public M decodeFromWire(int position, Buffer buffer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte systemCodecID() {
        return NOT_OF_THE_SYSTEM;
    }
}
