package io.fairlead.session;

import java.time.Instant;
import java.util.List;

/**
 * An open session, as it is at a moment.
 *
 * @param id its id
 * @param openedAt when it was opened
 * @param entries what it has registered, in that order, by kind
 * @since 0.1.0
 */
public record SessionDescription(String id, Instant openedAt, List<SessionEntry> entries) {

    /** Keeps its own copy of the entries. */
    public SessionDescription {
        entries = List.copyOf(entries);
    }
}
