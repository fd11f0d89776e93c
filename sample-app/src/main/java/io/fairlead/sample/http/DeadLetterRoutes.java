package io.fairlead.sample.http;

import io.fairlead.event.DeadLetter;
import io.fairlead.event.DeadLetters;
import io.fairlead.problem.NotFoundException;
import io.fairlead.sample.NorthwindBus;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What queued handlers failed on: to look at, to try again, to forget. */
final class DeadLetterRoutes implements Routes {

    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private final DeadLetters letters;
    private final Responses responses;

    @Inject
    DeadLetterRoutes(NorthwindBus bus, Responses responses) {
        letters = bus.deadLetters();
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/dead-letters", this::list);
        routes.post("/dead-letters/{id}/retry", this::retry);
        routes.delete("/dead-letters/{id}", this::discard);
    }

    private void list(Context request) {
        responses.ok(request, letters.list().stream().map(Letter::of).toList());
    }

    /** The event is in the queue again when this is answered; whether it succeeds then, the list tells. */
    private void retry(Context request) {
        String id = request.pathParam("id");
        if (letters.find(id) == null) {
            throw new NotFoundException("dead letter", id);
        }
        letters.retry(id);
        request.status(ACCEPTED);
    }

    private void discard(Context request) {
        String id = request.pathParam("id");
        if (!letters.discard(id)) {
            throw new NotFoundException("dead letter", id);
        }
        request.status(NO_CONTENT);
    }

    /** A letter for readers. */
    record Letter(
            String id,
            String event,
            Object content,
            String handler,
            int attempts,
            @Nullable String error,
            String firstFailure,
            String lastFailure) {

        static Letter of(DeadLetter letter) {
            return new Letter(
                    letter.id(),
                    letter.event().getClass().getSimpleName(),
                    letter.event(),
                    letter.handler(),
                    letter.attempts(),
                    letter.error() == null ? null : letter.error().toString(),
                    letter.firstFailure().toString(),
                    letter.lastFailure().toString());
        }
    }
}
