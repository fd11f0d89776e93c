package io.fairlead.micrometer;

/** The meters of each kind of message, by name and in words. */
enum RunKind {
    COMMAND("commands", "sent", "command", "Commands", "Commands that were sent"),
    QUERY("queries", "asked", "query", "Queries", "Queries that were asked"),
    /** Its runs are those of handlers; what is published is counted once for all of them. */
    EVENT("events", "published", "event", "Runs of event handlers", "Events that were published and have handlers");

    final String begun;
    final String processed;
    final String failed;
    final String duration;
    final String words;
    final String begunWords;

    RunKind(String several, String begun, String one, String words, String begunWords) {
        this.begun = "fairlead." + several + "." + begun;
        processed = "fairlead." + several + ".processed";
        failed = "fairlead." + several + ".failed";
        duration = "fairlead." + one + ".processing.duration";
        this.words = words;
        this.begunWords = begunWords;
    }
}
