package io.fairlead.tests.parts;

import io.fairlead.Message;

/** What a {@link Gated} message is checked with. */
public interface Gate {

    /** Whether a message may pass. */
    boolean lets(Message message);
}
