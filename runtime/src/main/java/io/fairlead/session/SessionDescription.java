package io.fairlead.session;

import io.fairlead.registration.RegistrationEntry;
import java.time.Instant;
import java.util.List;

/**
 * An open session, as it is at a moment.
 *
 * @param id its id
 * @param openedAt when it was opened
 * @param registrations what it has registered, as {@link Session#registrations()} has it
 * @since 0.1.0
 */
public record SessionDescription(String id, Instant openedAt, List<RegistrationEntry> registrations) {

    /** Keeps its own copy of the list. */
    public SessionDescription {
        registrations = List.copyOf(registrations);
    }
}
