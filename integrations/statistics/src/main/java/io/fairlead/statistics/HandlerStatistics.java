package io.fairlead.statistics;

/**
 * The runs of a handler for one class of messages.
 *
 * @param handler the binary name of its class, and of its method where several of a class handle the event queued
 * @param runs what became of them
 * @since 0.1.0
 */
public record HandlerStatistics(String handler, RunStatistics runs) {}
