package com.desk;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 1)
final class Log {
    private final Journal journal;

    @Inject
    Log(Journal journal) {
        this.journal = journal;
    }

    int before(Message message) {
        journal.note("> " + message.getClass().getSimpleName());
        return 42;
    }

    void after(Message message, Object result, int state) {
        journal.note("< " + result + " " + state);
    }

    void onError(Message message, Throwable error) {
        journal.note("! " + error.getMessage());
    }
}
